/** A mistake of the user's that keeps a package from being generated. */
export class GoProblem extends Error {
  override readonly name = "GoProblem";
}
