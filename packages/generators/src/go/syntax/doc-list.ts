export interface DocList {
  readonly kind: "list";
  /** Whether a blank line goes before it. */
  readonly isApart: boolean;
  /** Whether blank lines go between its items. */
  readonly isSpread: boolean;
  readonly items: readonly DocListItem[];
}

interface DocListItem {
  /** Empty in a list of bullets. */
  readonly number: string;
  readonly paragraphs: readonly (readonly string[])[];
}

const marker = /^(?:[-*+•]|(\d+)[.)])[ \t]+(\S.*)$/;

/** Whether the line begins an item: a bullet or a number, and text. */
export function hasListMarker(line: string): boolean {
  return marker.test(line.trim());
}

/** Lines of a list, of which the first begins an item. */
export function parseList(lines: readonly string[], hasBlankBefore: boolean): DocList {
  const isNumbered = marker.exec(lines[0]?.trim() ?? "")?.[1] !== undefined;
  const items: { number: string; paragraphs: string[][] }[] = [];
  let isSpread = false;
  let isAfterBlank = false;
  for (const line of lines) {
    const [, number, text] = marker.exec(line.trim()) ?? [];
    const paragraphs = items.at(-1)?.paragraphs;
    if (line === "") {
      isAfterBlank = true;
      isSpread = true;
    } else if (text !== undefined && (number !== undefined) === isNumbered) {
      items.push({ number: number ?? "", paragraphs: [[text]] });
      isAfterBlank = false;
    } else {
      if (isAfterBlank) paragraphs?.push([line.trim()]);
      else paragraphs?.at(-1)?.push(line.trim());
      isAfterBlank = false;
    }
  }
  return { kind: "list", isApart: hasBlankBefore || isSpread, isSpread, items };
}
