/** A folder that a plugin may read, under the name by which the plugin knows it. */
export interface GrantedFolder {
  /** As the plugin sees it, such as `/templates`. */
  readonly mount: string;
  /** What is at a path below the folder, `/` between its parts; undefined when there is nothing, or when it lies outside. */
  find(path: string): FolderEntry | undefined;
}

export type FolderEntry =
  | { readonly kind: "file"; readonly size: number; read(): Uint8Array }
  | { readonly kind: "directory"; list(): readonly ListedEntry[] };

export interface ListedEntry {
  readonly name: string;
  readonly kind: "file" | "directory";
}
