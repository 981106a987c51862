import "server-only";

/** A piece of text where it stands on a page. Lengths are in points; y is the baseline's, downwards from the top. */
export type PdfPiece = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
  isRtl: boolean;
};

export type PdfPage = { width: number; height: number; pieces: PdfPiece[] };
