// Adds two authors and their books to the database of $DATABASE_URL, prints them and deletes the authors.
package main

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/jackc/pgx/v5"

	"example.com/authors-go-pgx/db"
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
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	tx, err := conn.Begin(ctx)
	if err != nil {
		return err
	}
	defer tx.Rollback(ctx)
	if _, err := tx.Exec(ctx, schema); err != nil {
		return err
	}
	return walk(ctx, db.New(tx), out)
}

func walk(ctx context.Context, queries *db.Queries, out io.Writer) error {
	bio := "Wrote the first program."
	ada, err := queries.CreateAuthor(ctx, db.CreateAuthorParams{Name: "Ada Lovelace", Bio: &bio, Tags: []string{"engines"}})
	if err != nil {
		return err
	}
	brian, err := queries.CreateAuthor(ctx, db.CreateAuthorParams{Name: "Brian Kernighan", Tags: []string{}})
	if err != nil {
		return err
	}
	if _, err := queries.AddBooks(ctx, []db.AddBooksParams{
		{Isbn: "978-1", AuthorID: ada.ID, Title: "Notes on the Engine", Genre: db.GenreEssay},
		{Isbn: "978-2", AuthorID: brian.ID, Title: "The C Programming Language", Genre: db.GenreScience},
	}); err != nil {
		return err
	}
	books, err := queries.ListBooks(ctx)
	if err != nil {
		return err
	}
	for _, row := range books {
		fmt.Fprintf(out, "%s by %s (%s)\n", row.Book.Title, row.Author, row.Book.Genre)
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
