import type { CopyBlock } from "@/domain/summary/annotated-copy";
import { stateTable } from "@/domain/summary/how-to-read";
import { itemMarker } from "@/domain/summary/item-marker";
import type { Statement, Summary } from "@/domain/summary/summary";
import { blocks, markup, type Markdown } from "../../markdown-template";

type Statements = ReadonlyMap<number, Statement>;

/** The article as it was checked: each statement’s number and sign where it ends. */
export function annotatedCopy({ copy, statements }: Summary): Markdown {
  const byNumber: Statements = new Map(statements.map((statement) => [statement.number, statement]));
  return blocks([
    markup`## Annotated copy (numbers are those of the statements)`,
    ...copy.map((block) => written(block, byNumber)),
  ]);
}

function written({ block, segments }: CopyBlock, statements: Statements): Markdown {
  if (block.kind === "heading") {
    const inOneLine = segments.map(({ text, ...rest }) => ({ ...rest, text: text.replace(/\s+/gu, " ") }));
    return markup`### ${pieces(inOneLine, statements)}`;
  }
  const words = pieces(segments, statements);
  switch (block.kind) {
    case "quote":
      return words.under("> ", "> ");
    case "list item": {
      const marker = itemMarker(block);
      return words.under(marker === null || marker === "•" ? "- " : `${marker} `);
    }
    default:
      return words;
  }
}

/** Text up to where statements end is written as one, so that no two pieces make markup together. */
function pieces(segments: CopyBlock["segments"], statements: Statements): Markdown {
  let words = "";
  const parts = segments.flatMap(({ text, endings }) => {
    words += text;
    if (endings.length === 0) return [];
    const part = markup`${words}${endings.map((number) => mark(number, statements))}`;
    words = "";
    return [part];
  });
  return markup`${parts}${words}`;
}

function mark(number: number, statements: Statements): Markdown {
  const statement = statements.get(number);
  return markup` \\[${number}${statement !== undefined && markup` ${stateTable[statement.state].sign}`}\\]`;
}
