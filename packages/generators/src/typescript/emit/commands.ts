import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Query } from "@sqlc-ts/protocol";
import type { Driver } from "../drivers/driver.ts";
import type { CommandForm } from "./command-forms.ts";

/** The form of a query's function; undefined, with an error reported, for commands that the driver does not do. */
export function commandForm(query: Query, driver: Driver, report: ReportProblem): CommandForm | undefined {
  const form = driver.commands.get(query.cmd);
  if (!form) {
    report({
      message: `query "${query.name}": the command ${query.cmd} is not supported with the driver "${driver.name}" yet`,
      hint: `supported are ${[...driver.commands.keys()].join(", ")}`,
      span: query.facts?.span,
    });
  }
  return form;
}
