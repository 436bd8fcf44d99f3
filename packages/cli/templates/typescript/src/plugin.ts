// Lists the queries of a project: a file with their parameters and columns.
import { type Column, definePlugin, type Query, stringOption } from "@sqlc-ts/plugin-sdk";

export const plugin = definePlugin({
  name: "plugin-name",
  options: {
    filename: stringOption("queries.md", "The file to write."),
    title: stringOption("Queries", "Its first line."),
  },
  generate(request, options, report) {
    if (options.filename === "") report({ message: "the file needs a name", option: "/filename" });
    const contents = [`# ${options.title}\n`, ...request.queries.map(describe)].join("\n");
    return [{ name: options.filename, contents }];
  },
});

function describe(query: Query): string {
  const params = query.params.flatMap(({ column }) => column ?? []);
  return `## ${query.name} ${query.cmd}\n\n- takes ${list(params)}\n- returns ${list(query.columns)}\n`;
}

function list(columns: readonly Column[]): string {
  return columns.map(describeColumn).join(", ") || "nothing";
}

function describeColumn({ name, type, notNull }: Column): string {
  return `${name} (${type?.name ?? ""}${notNull ? "" : " or null"})`;
}
