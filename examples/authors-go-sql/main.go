// Adds two authors to the database of $DATABASE_URL, finds one of them and deletes both.
package main

import (
	"context"
	"database/sql"
	_ "embed"
	"fmt"
	"io"
	"log"
	"os"

	_ "github.com/lib/pq"

	"example.com/authors-go-sql/db"
)

//go:embed schema.sql
var schema string

func main() {
	if err := run(context.Background(), os.Getenv("DATABASE_URL"), os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// run makes the tables in a transaction that it does not commit, so that the database stays as it was.
func run(ctx context.Context, url string, out io.Writer) error {
	conn, err := sql.Open("postgres", url)
	if err != nil {
		return err
	}
	defer conn.Close()
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, schema); err != nil {
		return err
	}
	return walk(ctx, db.New(tx), out)
}

func walk(ctx context.Context, queries db.Querier, out io.Writer) error {
	ada, err := queries.CreateAuthor(ctx, db.CreateAuthorParams{
		Name: "Ada Lovelace",
		Bio:  sql.NullString{String: "Wrote the first program.", Valid: true},
		Tags: []string{"mathematics", "engines"},
	})
	if err != nil {
		return err
	}
	brian, err := queries.CreateAuthor(ctx, db.CreateAuthorParams{Name: "Brian Kernighan", Tags: []string{}})
	if err != nil {
		return err
	}
	authors, err := queries.ListAuthors(ctx)
	if err != nil {
		return err
	}
	for _, author := range authors {
		fmt.Fprintf(out, "%s: bio %q, tags %q\n", author.Name, author.Bio.String, author.Tags)
	}
	for _, id := range []int64{ada.ID, brian.ID} {
		rows, err := queries.DeleteAuthor(ctx, id)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "deleted: %d\n", rows)
	}
	return nil
}
