import { getSchema, Mark, type Extensions } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { BulletList } from "@tiptap/extension-list/bullet-list";
import { ListItem } from "@tiptap/extension-list/item";
import { OrderedList } from "@tiptap/extension-list/ordered-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import type { Schema } from "@tiptap/pm/model";
import { isWebAddress } from "@/domain/text/web-address";

/** What a heading or paragraph may be to the article; none for the running text. */
const blockRoles = ["headline", "standfirst"] as const;

function requireThat(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(what);
}

const role = {
  default: null,
  validate: (value: unknown) => {
    requireThat(value === null || blockRoles.some((known) => known === value), "unknown role of a block");
  },
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes["role"] === null ? null : { "data-role": attributes["role"] },
};

const ArticleHeading = Heading.extend({
  addAttributes() {
    return {
      level: {
        default: 1,
        rendered: false,
        validate: (value: unknown) => {
          requireThat(value === 1 || value === 2 || value === 3, "a heading's level is 1, 2 or 3");
        },
      },
      role,
    };
  },
}).configure({ levels: [1, 2, 3] });

const ArticleParagraph = Paragraph.extend({
  addAttributes() {
    return { role };
  },
});

/** The first item's number is all that an article's list may choose. */
const ArticleOrderedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        validate: (value: unknown) => {
          requireThat(Number.isSafeInteger(value), "a list starts with a whole number");
        },
      },
    };
  },
});

/** An item may begin with any block: articles on the web have headings and quotations in their lists. */
const ArticleListItem = ListItem.extend({ content: "block+" });

/**
 * A link to another page: http and https alone. It opens beside the article, tells that page
 * nothing of us, and cannot be dragged, so that text can be selected from inside it.
 */
const ArticleLink = Mark.create({
  name: "link",
  priority: 1000,
  addAttributes() {
    return {
      href: {
        isRequired: true,
        validate: (value: unknown) => {
          requireThat(typeof value === "string" && isWebAddress(value), "a link needs an http address");
        },
      },
    };
  },
  parseHTML() {
    return [
      { tag: "a[href]", getAttrs: (element) => isWebAddress(element.getAttribute("href") ?? "") && null },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    const fixed = { target: "_blank", rel: "noopener noreferrer nofollow", draggable: "false" };
    return ["a", { ...HTMLAttributes, ...fixed }, 0];
  },
});

/** Everything that an article's text can be made of: the one list, for the server and the viewer alike. */
export const articleExtensions: Extensions = [
  Document,
  ArticleParagraph,
  Text,
  ArticleHeading,
  BulletList,
  ArticleOrderedList,
  ArticleListItem,
  Blockquote,
  HardBreak,
  ArticleLink,
  Bold,
  Italic,
];

/** The allow-list of what is stored: a document that it does not describe is not an article. Needs no DOM. */
export const articleSchema: Schema = getSchema(articleExtensions);
