// Command plugin-name lists the queries of a project: a file with their parameters and columns.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/sqlc-dev/plugin-sdk-go/codegen"
	"github.com/sqlc-dev/plugin-sdk-go/plugin"
)

func main() {
	codegen.Run(generate)
}

type options struct {
	Filename string `json:"filename"`
	Title    string `json:"title"`
}

func generate(_ context.Context, req *plugin.GenerateRequest) (*plugin.GenerateResponse, error) {
	opts := options{Filename: "queries.md", Title: "Queries"}
	if len(req.PluginOptions) > 0 {
		if err := json.Unmarshal(req.PluginOptions, &opts); err != nil {
			return nil, fmt.Errorf("reading the options: %w", err)
		}
	}
	if opts.Filename == "" {
		return nil, errors.New("the file needs a name")
	}
	var text strings.Builder
	fmt.Fprintf(&text, "# %s\n", opts.Title)
	for _, query := range req.Queries {
		describe(&text, query)
	}
	file := &plugin.File{Name: opts.Filename, Contents: []byte(text.String())}
	return &plugin.GenerateResponse{Files: []*plugin.File{file}}, nil
}

func describe(text *strings.Builder, query *plugin.Query) {
	var params []*plugin.Column
	for _, param := range query.Params {
		params = append(params, param.Column)
	}
	fmt.Fprintf(text, "\n## %s %s\n\n- takes %s\n- returns %s\n", query.Name, query.Cmd, list(params), list(query.Columns))
}

func list(columns []*plugin.Column) string {
	if len(columns) == 0 {
		return "nothing"
	}
	described := make([]string, len(columns))
	for i, column := range columns {
		nullable := " or null"
		if column.NotNull {
			nullable = ""
		}
		described[i] = fmt.Sprintf("%s (%s%s)", column.Name, column.Type.GetName(), nullable)
	}
	return strings.Join(described, ", ")
}
