package main

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"example.com/authors-go-pgx/db"
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
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, databaseURL(t))
	check(t, err)
	tx, err := conn.Begin(ctx)
	check(t, err)
	t.Cleanup(func() {
		tx.Rollback(ctx)
		conn.Close(ctx)
	})
	_, err = tx.Exec(ctx, schema)
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

func pointer(text string) *string {
	return &text
}

func createAda(t *testing.T, queries *db.Queries) db.Author {
	t.Helper()
	ada, err := queries.CreateAuthor(context.Background(), db.CreateAuthorParams{
		Name:   "Ada Lovelace",
		Bio:    pointer("Wrote the first program."),
		Tags:   []string{"a,b", `say "hi"`},
		BornOn: pgtype.Date{Time: time.Date(1815, 12, 10, 0, 0, 0, 0, time.UTC), Valid: true},
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

func addBooks(t *testing.T, queries *db.Queries, author int64) {
	t.Helper()
	rows, err := queries.AddBooks(context.Background(), []db.AddBooksParams{
		{Isbn: "978-1", AuthorID: author, Title: "Notes", Genre: db.GenreEssay},
		{Isbn: "978-2", AuthorID: author, Title: "Engines", Genre: db.GenreScience,
			Price: pgtype.Numeric{Int: big.NewInt(1250), Exp: -2, Valid: true}},
		{Isbn: "978-3", AuthorID: author, Title: "Letters", Genre: db.GenreEssay},
	})
	check(t, err)
	expect(t, rows, int64(3))
}

func TestGetAuthorFindsWhatWasCreated(t *testing.T) {
	queries := openQueries(t)
	ada := createAda(t, queries)
	found, err := queries.GetAuthor(context.Background(), ada.ID)
	check(t, err)
	expect(t, found.Bio, pointer("Wrote the first program."))
	expect(t, found.Tags, []string{"a,b", `say "hi"`})
	expect(t, string(found.Settings), "{}")
	expect(t, found.BornOn.Time.Format(time.DateOnly), "1815-12-10")
	expect(t, found.CreatedAt.Valid, true)
}

func TestNullComesBackAsNull(t *testing.T) {
	queries := openQueries(t)
	nobody, err := queries.GetAuthor(context.Background(), createNobody(t, queries).ID)
	check(t, err)
	expect(t, nobody.Bio == nil, true)
	expect(t, nobody.BornOn.Valid, false)
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
	changed, err := queries.UpdateAuthor(context.Background(), db.UpdateAuthorParams{ID: ada.ID, Name: pointer("Ada King")})
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
	expect(t, found.Bio == nil, true)
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
	expect(t, errors.Is(err, pgx.ErrNoRows), true)
}

func TestAddBooksCopiesThem(t *testing.T) {
	queries := openQueries(t)
	addBooks(t, queries, createAda(t, queries).ID)
	books, err := queries.ListBooks(context.Background())
	check(t, err)
	expect(t, []string{books[0].Book.Title, books[1].Book.Title, books[2].Book.Title}, []string{"Engines", "Letters", "Notes"})
	expect(t, books[0].Author, "Ada Lovelace")
	expect(t, books[0].Book.Genre, db.GenreScience)
	price, err := books[0].Book.Price.Float64Value()
	check(t, err)
	expect(t, price, pgtype.Float8{Float64: 12.5, Valid: true})
	expect(t, books[1].Book.Price.Valid, false)
}

func TestABatchOfUpdatesRunsEachOfThem(t *testing.T) {
	queries := openQueries(t)
	addBooks(t, queries, createAda(t, queries).ID)
	ran := 0
	queries.SetPrices(context.Background(), []db.SetPricesParams{
		{Isbn: "978-1", Price: pgtype.Numeric{Int: big.NewInt(5), Valid: true}},
		{Isbn: "978-2"},
	}).Exec(func(_ int, err error) {
		check(t, err)
		ran++
	})
	expect(t, ran, 2)
	books, err := queries.ListBooks(context.Background())
	check(t, err)
	expect(t, []bool{books[0].Book.Price.Valid, books[2].Book.Price.Valid}, []bool{false, true})
}

func TestABatchOfRowsGivesOneEach(t *testing.T) {
	queries := openQueries(t)
	addBooks(t, queries, createAda(t, queries).ID)
	titles := map[int]string{}
	queries.GetTitles(context.Background(), []string{"978-3", "978-1", "none"}).QueryRow(func(index int, title string, err error) {
		if index == 2 {
			expect(t, errors.Is(err, pgx.ErrNoRows), true)
			return
		}
		check(t, err)
		titles[index] = title
	})
	expect(t, titles, map[int]string{0: "Letters", 1: "Notes"})
}

func TestCountBooksByGenreReadsEnums(t *testing.T) {
	queries := openQueries(t)
	addBooks(t, queries, createAda(t, queries).ID)
	counts, err := queries.CountBooksByGenre(context.Background())
	check(t, err)
	genres := map[db.Genre]int64{}
	for _, count := range counts {
		expect(t, count.Genre.Valid(), true)
		genres[count.Genre] = count.Books
	}
	expect(t, genres, map[db.Genre]int64{db.GenreEssay: 2, db.GenreScience: 1})
}

func TestTheProgramPrintsWhatItDoes(t *testing.T) {
	var out bytes.Buffer
	check(t, run(context.Background(), databaseURL(t), &out))
	expect(t, out.String(), `Notes on the Engine by Ada Lovelace (essay)
The C Programming Language by Brian Kernighan (science)
deleted: 1
deleted: 1
`)
}
