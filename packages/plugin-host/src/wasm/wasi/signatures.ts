import type { FunctionType } from "../module-facts.ts";

export const wasiModule = "wasi_snapshot_preview1";

// i: 32 bits, I: 64 bits. From the witx file of WASI preview 1. All return an errno but `proc_exit`, which does not return.
const parameters = {
  args_get: "ii",
  args_sizes_get: "ii",
  environ_get: "ii",
  environ_sizes_get: "ii",
  clock_res_get: "ii",
  clock_time_get: "iIi",
  fd_advise: "iIIi",
  fd_allocate: "iII",
  fd_close: "i",
  fd_datasync: "i",
  fd_fdstat_get: "ii",
  fd_fdstat_set_flags: "ii",
  fd_fdstat_set_rights: "iII",
  fd_filestat_get: "ii",
  fd_filestat_set_size: "iI",
  fd_filestat_set_times: "iIIi",
  fd_pread: "iiiIi",
  fd_prestat_get: "ii",
  fd_prestat_dir_name: "iii",
  fd_pwrite: "iiiIi",
  fd_read: "iiii",
  fd_readdir: "iiiIi",
  fd_renumber: "ii",
  fd_seek: "iIii",
  fd_sync: "i",
  fd_tell: "ii",
  fd_write: "iiii",
  path_create_directory: "iii",
  path_filestat_get: "iiiii",
  path_filestat_set_times: "iiiiIIi",
  path_link: "iiiiiii",
  path_open: "iiiiiIIii",
  path_readlink: "iiiiii",
  path_remove_directory: "iii",
  path_rename: "iiiiii",
  path_symlink: "iiiii",
  path_unlink_file: "iii",
  poll_oneoff: "iiii",
  proc_exit: "i",
  proc_raise: "i",
  random_get: "ii",
  sched_yield: "",
  sock_accept: "iii",
  sock_recv: "iiiiii",
  sock_send: "iiiii",
  sock_shutdown: "ii",
} as const;

export type WasiFunctionName = keyof typeof parameters;

export const wasiFunctionNames: readonly string[] = Object.keys(parameters);

export function isWasiFunction(name: string): name is WasiFunctionName {
  return Object.hasOwn(parameters, name);
}

/** Whether a module imports a function with the type that the function has. */
export function hasSignature(name: WasiFunctionName, type: FunctionType): boolean {
  const wanted = [...parameters[name]].map((letter) => (letter === "i" ? 0x7f : 0x7e));
  return sameCodes(type.parameters, wanted) && sameCodes(type.results, name === "proc_exit" ? [] : [0x7f]);
}

function sameCodes(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((code, index) => code === right[index]);
}
