// Command json writes what a project's queries take and return as a JSON file. It is a process plugin: the request comes from stdin and
// the response goes to stdout, both as JSON.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
)

type request struct {
	Queries []struct {
		Name    string   `json:"name"`
		Cmd     string   `json:"cmd"`
		Columns []column `json:"columns"`
		Params  []struct {
			Column column `json:"column"`
		} `json:"params"`
	} `json:"queries"`
	PluginOptions []byte `json:"plugin_options"`
}

type column struct {
	Name    string `json:"name"`
	NotNull bool   `json:"not_null"`
	Type    struct {
		Name string `json:"name"`
	} `json:"type"`
}

type options struct {
	Indent string `json:"indent"`
}

type response struct {
	Files []file `json:"files"`
}

type file struct {
	Name     string `json:"name"`
	Contents []byte `json:"contents"`
}

type query struct {
	Name    string  `json:"name"`
	Cmd     string  `json:"cmd"`
	Params  []field `json:"params"`
	Columns []field `json:"columns"`
}

type field struct {
	Name     string `json:"name"`
	Type     string `json:"type"`
	Nullable bool   `json:"nullable"`
}

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "json:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	var req request
	if err := json.NewDecoder(in).Decode(&req); err != nil {
		return fmt.Errorf("reading the request: %w", err)
	}
	var opts options
	if len(req.PluginOptions) > 0 {
		if err := json.Unmarshal(req.PluginOptions, &opts); err != nil {
			return fmt.Errorf("reading the options: %w", err)
		}
	}
	contents, err := json.MarshalIndent(describe(req), "", opts.Indent)
	if err != nil {
		return err
	}
	return json.NewEncoder(out).Encode(response{Files: []file{{Name: "queries.json", Contents: append(contents, '\n')}}})
}

func describe(req request) []query {
	queries := []query{}
	for _, q := range req.Queries {
		described := query{Name: q.Name, Cmd: q.Cmd, Params: []field{}, Columns: []field{}}
		for _, p := range q.Params {
			described.Params = append(described.Params, describeColumn(p.Column))
		}
		for _, c := range q.Columns {
			described.Columns = append(described.Columns, describeColumn(c))
		}
		queries = append(queries, described)
	}
	return queries
}

func describeColumn(c column) field {
	return field{Name: c.Name, Type: c.Type.Name, Nullable: !c.NotNull}
}
