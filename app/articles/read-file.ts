import type { ReadFile } from "@/components/article/file-ports";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Outcome } from "@/domain/errors";

/** Sends a file to be read. Not by fetch, which does not tell how far it is. */
export const readFile: ReadFile = (file, encoding, { onProgress, signal }) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ name: file.name, ...(encoding !== null && { encoding }) });
    request.open("POST", `/api/v1/article-file-previews?${query.toString()}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 1 : loaded / total);
    };
    request.upload.onload = () => {
      onProgress(1);
    };
    request.onload = () => {
      resolve((request.response as Outcome<ImportPreview> | null) ?? unreachable);
    };
    request.onerror = () => {
      resolve(unreachable);
    };
    request.onabort = () => {
      resolve({ ok: false, failure: { code: "conflict", message: "Cancelled. Nothing was added." } });
    };
    signal.addEventListener("abort", () => {
      request.abort();
    });
    request.send(file);
  });

const unreachable: Outcome<ImportPreview> = {
  ok: false,
  failure: {
    code: "unexpected",
    message: "Galley cannot be reached. Nothing was added; choose the file again in a moment.",
  },
};
