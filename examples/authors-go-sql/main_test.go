package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"os"
	"reflect"
	"testing"
	"time"

	"example.com/authors-go-sql/db"
)

func databaseURL(t *testing.T) string {
	t.Helper()
	url := os.Getenv("DATABASE_URL")
	if url == "" {
		t.Skip("DATABASE_URL names no database")
	}
	return url
}

// openQueries is in a transaction of the test's own, with empty tables.
func openQueries(t *testing.T) *db.Queries {
	t.Helper()
	conn, err := sql.Open("postgres", databaseURL(t))
	check(t, err)
	tx, err := conn.Begin()
	check(t, err)
	t.Cleanup(func() {
		tx.Rollback()
		conn.Close()
	})
	_, err = tx.Exec(schema)
	check(t, err)
	return db.New(tx)
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func expect(t *testing.T, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("got %#v, want %#v", got, want)
	}
}

func text(value string) sql.NullString {
	return sql.NullString{String: value, Valid: true}
}

func createAda(t *testing.T, queries *db.Queries) db.Author {
	t.Helper()
	ada, err := queries.CreateAuthor(context.Background(), db.CreateAuthorParams{
		Name:   "Ada Lovelace",
		Bio:    text("Wrote the first program."),
		Tags:   []string{"a,b", `say "hi"`},
		BornOn: sql.NullTime{Time: time.Date(1815, 12, 10, 0, 0, 0, 0, time.UTC), Valid: true},
	})
	check(t, err)
	return ada
}

func createNobody(t *testing.T, queries *db.Queries) db.Author {
	t.Helper()
	nobody, err := queries.CreateAuthor(context.Background(), db.CreateAuthorParams{Name: "Nobody", Tags: []string{}})
	check(t, err)
	return nobody
}

func TestGetAuthorFindsWhatWasCreated(t *testing.T) {
	queries := openQueries(t)
	ada := createAda(t, queries)
	found, err := queries.GetAuthor(context.Background(), ada.ID)
	check(t, err)
	expect(t, found.Bio, text("Wrote the first program."))
	expect(t, found.Tags, []string{"a,b", `say "hi"`})
	expect(t, found.BornOn.Time.Format(time.DateOnly), "1815-12-10")
}

func TestNullComesBackAsNull(t *testing.T) {
	queries := openQueries(t)
	nobody, err := queries.GetAuthor(context.Background(), createNobody(t, queries).ID)
	check(t, err)
	expect(t, nobody.Bio, sql.NullString{})
	expect(t, nobody.BornOn, sql.NullTime{})
	expect(t, nobody.Tags, []string{})
}

func TestListAuthorsIsInOrder(t *testing.T) {
	queries := openQueries(t)
	empty, err := queries.ListAuthors(context.Background())
	check(t, err)
	expect(t, empty, []db.Author{})
	createNobody(t, queries)
	createAda(t, queries)
	authors, err := queries.ListAuthors(context.Background())
	check(t, err)
	expect(t, []string{authors[0].Name, authors[1].Name}, []string{"Ada Lovelace", "Nobody"})
}

func TestListAuthorsByIDsTakesASlice(t *testing.T) {
	queries := openQueries(t)
	ada, nobody := createAda(t, queries), createNobody(t, queries)
	found, err := queries.ListAuthorsByIDs(context.Background(), []int64{nobody.ID, ada.ID, -1})
	check(t, err)
	expect(t, found, []db.ListAuthorsByIDsRow{{ID: ada.ID, Name: ada.Name}, {ID: nobody.ID, Name: nobody.Name}})
}

func TestUpdateAuthorChangesWhatIsGiven(t *testing.T) {
	queries := openQueries(t)
	ada := createAda(t, queries)
	changed, err := queries.UpdateAuthor(context.Background(), db.UpdateAuthorParams{ID: ada.ID, Name: text("Ada King")})
	check(t, err)
	expect(t, changed.Name, "Ada King")
	expect(t, changed.Bio, ada.Bio)
}

func TestForgetBioMakesItNull(t *testing.T) {
	queries := openQueries(t)
	ada := createAda(t, queries)
	check(t, queries.ForgetBio(context.Background(), ada.ID))
	found, err := queries.GetAuthor(context.Background(), ada.ID)
	check(t, err)
	expect(t, found.Bio.Valid, false)
}

func TestDeleteAuthorCountsRows(t *testing.T) {
	queries := openQueries(t)
	ada := createAda(t, queries)
	for _, want := range []int64{1, 0} {
		rows, err := queries.DeleteAuthor(context.Background(), ada.ID)
		check(t, err)
		expect(t, rows, want)
	}
	_, err := queries.GetAuthor(context.Background(), ada.ID)
	expect(t, errors.Is(err, sql.ErrNoRows), true)
}

func TestListBooksEmbedsTheBook(t *testing.T) {
	queries := openQueries(t)
	ada := createAda(t, queries)
	book := db.AddBookParams{Isbn: "978-1", AuthorID: ada.ID, Title: "Notes", Price: "12.50"}
	result, err := queries.AddBook(context.Background(), book)
	check(t, err)
	rows, err := result.RowsAffected()
	check(t, err)
	expect(t, rows, int64(1))
	books, err := queries.ListBooks(context.Background())
	check(t, err)
	expect(t, books, []db.ListBooksRow{{Book: db.Book(book), Author: "Ada Lovelace"}})
}

func TestEveryQueryCanBePrepared(t *testing.T) {
	conn, err := sql.Open("postgres", databaseURL(t))
	check(t, err)
	defer conn.Close()
	// One connection, because the tables are its temporary ones.
	conn.SetMaxOpenConns(1)
	_, err = conn.Exec("SET search_path TO pg_temp; " + schema)
	check(t, err)
	queries, err := db.Prepare(context.Background(), conn)
	check(t, err)
	createAda(t, queries)
	authors, err := queries.ListAuthors(context.Background())
	check(t, err)
	expect(t, len(authors), 1)
	check(t, queries.Close())
}

func TestTheProgramPrintsWhatItDoes(t *testing.T) {
	var out bytes.Buffer
	check(t, run(context.Background(), databaseURL(t), &out))
	expect(t, out.String(), `Ada Lovelace: bio "Wrote the first program.", tags ["mathematics" "engines"]
Brian Kernighan: bio "", tags []
deleted: 1
deleted: 1
`)
}
