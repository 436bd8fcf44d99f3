import type { TextEdit } from "./model.ts";

/** A text made from another one, with the way back. */
export interface EditedText {
  readonly text: string;
  /** Runs of the text that were copied from the source, in order. */
  readonly pieces: readonly TextPiece[];
}

/** `length` code units at `start` of the new text come from `source` of the old one; an edit's own text has length `length` and maps to the edit's start. */
export interface TextPiece {
  readonly start: number;
  readonly source: number;
  readonly length: number;
  readonly copied: boolean;
}

/** Copies ranges of a source text, in order, with edits and `\r\n` → `\n` applied. */
export interface TextWriter {
  copy(start: number, end: number): void;
  /** Text that has no place in the source. */
  write(text: string): void;
  finish(): EditedText;
}

export function createTextWriter(source: string, edits: readonly TextEdit[]): TextWriter {
  const pieces: TextPiece[] = [];
  let text = "";
  let nextEdit = 0;
  const copyPlain = (start: number, end: number): void => {
    // Searched in the range alone: a search of the whole file for each query would grow with the square.
    const range = source.slice(start, end);
    let at = 0;
    for (let cr = range.indexOf("\r\n"); cr >= 0; cr = range.indexOf("\r\n", at)) {
      copyPiece(start + at, start + cr);
      at = cr + 1;
    }
    copyPiece(start + at, end);
  };
  const copyPiece = (start: number, end: number): void => {
    if (end <= start) return;
    pieces.push({ start: text.length, source: start, length: end - start, copied: true });
    text += source.slice(start, end);
  };
  return {
    copy(start, end) {
      let at = start;
      for (let edit = edits[nextEdit]; edit && edit.start < end; edit = edits[nextEdit]) {
        nextEdit++;
        if (edit.start < at) continue;
        copyPlain(at, edit.start);
        pieces.push({ start: text.length, source: edit.start, length: edit.text.length, copied: false });
        text += edit.text;
        at = edit.end;
      }
      copyPlain(at, end);
    },
    write(added) {
      text += added;
    },
    finish: () => ({ text, pieces }),
  };
}

/** The place in the source that an offset of the new text comes from; `undefined` beyond the text. */
export function sourceOffset(edited: EditedText, offset: number): number | undefined {
  const piece = edited.pieces.findLast(({ start }) => start <= offset);
  if (!piece || offset > edited.text.length) return undefined;
  return piece.copied ? piece.source + Math.min(offset - piece.start, piece.length) : piece.source;
}
