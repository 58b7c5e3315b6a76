/** Expected failures: one error with a code; whatever else is thrown is a defect of ours. */

/** `invalid`: what came in is wrong; `forbidden`: it isn't proven; `not-found`: it names nothing we have. */
export type ErrorCode = "invalid" | "forbidden" | "not-found" | "unavailable";

export class AppError extends Error {
  readonly code: ErrorCode;
  /** One line a problem, each with its place and the right form. */
  readonly problems: readonly string[];

  constructor(
    code: ErrorCode,
    message: string,
    { problems = [], ...options }: { problems?: readonly string[]; cause?: unknown } = {},
  ) {
    super([message, ...problems].join("\n  "), options);
    this.name = "AppError";
    this.code = code;
    this.problems = problems;
  }
}
