// A generator as plugins for sqlc are written in Go: with plugin-sdk-go, templates that are embedded, go/format, options that are strict JSON, and
// maps, whose order hangs on the random bytes of the sandbox.
package main

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"go/format"
	"log"
	"regexp"
	"strings"
	"text/template"
	"time"

	"github.com/sqlc-dev/plugin-sdk-go/codegen"
	"github.com/sqlc-dev/plugin-sdk-go/plugin"
	"github.com/sqlc-dev/plugin-sdk-go/sdk"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
)

//go:embed *.tmpl
var templates embed.FS

type options struct {
	Package string            `json:"package"`
	Rename  map[string]string `json:"rename"`
}

func main() { codegen.Run(generate) }

func generate(_ context.Context, request *plugin.GenerateRequest) (*plugin.GenerateResponse, error) {
	chosen, err := readOptions(request.PluginOptions)
	if err != nil {
		return nil, err
	}
	code, err := render(request, chosen)
	if err != nil {
		return nil, err
	}
	binary, err := proto.Marshal(request)
	if err != nil {
		return nil, err
	}
	text, err := protojson.MarshalOptions{UseProtoNames: true, EmitUnpopulated: true}.Marshal(request)
	if err != nil {
		return nil, err
	}
	log.Printf("%d queries at %s", len(request.Queries), time.Now().UTC().Format(time.RFC3339Nano))
	return &plugin.GenerateResponse{Files: []*plugin.File{
		{Name: "queries.go", Contents: code},
		{Name: "types.txt", Contents: []byte(countTypes(request))},
		{Name: "request.bin", Contents: binary},
		{Name: "request.json", Contents: text},
	}}, nil
}

func readOptions(text []byte) (options, error) {
	chosen := options{Package: "db"}
	if len(text) == 0 {
		return chosen, nil
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&chosen); err != nil {
		return chosen, fmt.Errorf("options: %w", err)
	}
	return chosen, nil
}

var notInName = regexp.MustCompile(`[^A-Za-z0-9_]+`)

func render(request *plugin.GenerateRequest, chosen options) ([]byte, error) {
	fieldName := func(name string) string {
		if renamed, ok := chosen.Rename[name]; ok {
			return renamed
		}
		return "X" + notInName.ReplaceAllString(name, "_")
	}
	functions := template.FuncMap{"field": fieldName, "lower": sdk.LowerTitle, "escape": sdk.EscapeBacktick, "type": sdk.DataType}
	parsed, err := template.New("").Funcs(functions).ParseFS(templates, "*.tmpl")
	if err != nil {
		return nil, err
	}
	var code bytes.Buffer
	if err := parsed.ExecuteTemplate(&code, "queries.tmpl", map[string]any{"options": chosen, "request": request}); err != nil {
		return nil, err
	}
	return format.Source(code.Bytes())
}

func countTypes(request *plugin.GenerateRequest) string {
	counts := map[string]int{}
	for _, query := range request.Queries {
		for _, column := range query.Columns {
			counts[sdk.DataType(column.Type)]++
		}
	}
	var lines strings.Builder
	for name, count := range counts {
		fmt.Fprintln(&lines, name, count)
	}
	return lines.String()
}
