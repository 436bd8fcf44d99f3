/** Error numbers of WASI preview 1 (`errno` in its witx file). */
export const errno = {
  success: 0,
  badFile: 8,
  fault: 21,
  invalid: 28,
  isDirectory: 31,
  tooManyOpen: 33,
  nameTooLong: 37,
  noEntry: 44,
  notSupportedCall: 52,
  notDirectory: 54,
  notSupported: 58,
  notPermitted: 63,
  readOnly: 69,
} as const;
