// Command constants writes the queries' texts as Go constants. It is a generator of ordinary make: protobuf's wire format, text/template
// and go/format, compiled to WebAssembly.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"io"
	"os"
	"text/template"

	"google.golang.org/protobuf/encoding/protowire"
)

type query struct{ Text, Name, Cmd string }

var file = template.Must(template.New("file").Parse(`package db

{{range .}}const {{.Name}} = {{printf "%q" .Text}} // {{.Cmd}}
{{end}}`))

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "constants:", err)
		os.Exit(1)
	}
}

func run() error {
	request, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	var queries []query
	err = fields(request, func(number protowire.Number, value []byte) error {
		if number != 3 {
			return nil
		}
		var q query
		queries = append(queries, q)
		return fields(value, queries[len(queries)-1].set)
	})
	if err != nil {
		return err
	}
	var source bytes.Buffer
	if err := file.Execute(&source, queries); err != nil {
		return err
	}
	contents, err := format.Source(source.Bytes())
	if err != nil {
		return err
	}
	var out []byte
	out = protowire.AppendTag(out, 1, protowire.BytesType)
	out = protowire.AppendString(out, "queries.go")
	out = protowire.AppendTag(out, 2, protowire.BytesType)
	out = protowire.AppendBytes(out, contents)
	var response []byte
	response = protowire.AppendTag(response, 1, protowire.BytesType)
	response = protowire.AppendBytes(response, out)
	_, err = os.Stdout.Write(response)
	return err
}

func (q *query) set(number protowire.Number, value []byte) error {
	switch number {
	case 1:
		q.Text = string(value)
	case 2:
		q.Name = string(value)
	case 3:
		q.Cmd = string(value)
	}
	return nil
}

// fields calls visit for every field of a message that is a text, bytes or a message.
func fields(message []byte, visit func(protowire.Number, []byte) error) error {
	for len(message) > 0 {
		number, kind, size := protowire.ConsumeTag(message)
		if size < 0 {
			return errors.New("the request is not a protobuf message")
		}
		message = message[size:]
		if kind == protowire.BytesType {
			value, _ := protowire.ConsumeBytes(message)
			if err := visit(number, value); err != nil {
				return err
			}
		}
		size = protowire.ConsumeFieldValue(number, kind, message)
		if size < 0 {
			return errors.New("the request is not a protobuf message")
		}
		message = message[size:]
	}
	return nil
}
