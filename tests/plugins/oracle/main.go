// Command oracle runs WebAssembly modules in the engine that sqlc runs its plugins in, and tells what came of it.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/sys"
)

const usage = `oracle run [-env NAME=VALUE]... [-cache FOLDER] [-end FILE] MODULE <REQUEST >RESPONSE
oracle serve [-cache FOLDER] <JOBS >OUTCOMES
`

func main() {
	if len(os.Args) < 2 {
		fail(usage)
	}
	switch os.Args[1] {
	case "run":
		os.Exit(runOne(os.Args[2:]))
	case "serve":
		serve(os.Args[2:])
	default:
		fail(usage)
	}
}

// The module's streams are the command's. How it ended is the last line of stderr, or all of the file that -end names.
func runOne(args []string) int {
	flags := flag.NewFlagSet("run", flag.ExitOnError)
	var env variables
	flags.Var(&env, "env", "a variable, `NAME=VALUE`; once for each")
	end := flags.String("end", "", "`file` for the way the module ended; empty text when it ended well")
	open := cacheFlag(flags)
	flags.Parse(args)
	if flags.NArg() != 1 {
		fail(usage)
	}
	module, err := os.ReadFile(flags.Arg(0))
	check(err)
	stdin, err := io.ReadAll(os.Stdin)
	check(err)
	result := newEngine(open()).run(job{Module: module, Stdin: stdin, Env: env})
	os.Stdout.Write(result.Stdout)
	os.Stderr.Write(result.Stderr)
	if *end != "" {
		check(os.WriteFile(*end, []byte(result.Error), 0o644))
	} else if result.Error != "" {
		fmt.Fprintf(os.Stderr, "oracle: %s\n", result.Error)
	}
	if result.Error != "" {
		return 1
	}
	return 0
}

// Reads jobs, each a line of JSON, and writes the outcome of each in their order.
func serve(args []string) {
	flags := flag.NewFlagSet("serve", flag.ExitOnError)
	open := cacheFlag(flags)
	flags.Parse(args)
	engine := newEngine(open().WithCloseOnContextDone(true))
	jobs := json.NewDecoder(bufio.NewReaderSize(os.Stdin, 1<<20))
	out := bufio.NewWriter(os.Stdout)
	outcomes := json.NewEncoder(out)
	for {
		var next job
		if err := jobs.Decode(&next); errors.Is(err, io.EOF) {
			return
		} else {
			check(err)
		}
		check(outcomes.Encode(engine.run(next)))
		check(out.Flush())
	}
}

// The text that sqlc prints for a module that did not end well; "" when it did.
func describe(err error) string {
	var exit *sys.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 0 {
		return ""
	}
	return "call: " + err.Error()
}

type variables [][2]string

func (v *variables) String() string { return "" }

func (v *variables) Set(text string) error {
	name, value, _ := strings.Cut(text, "=")
	*v = append(*v, [2]string{name, value})
	return nil
}

func cacheFlag(flags *flag.FlagSet) func() wazero.RuntimeConfig {
	folder := flags.String("cache", "", "`folder` to keep compiled modules in: a large one takes seconds to compile")
	return func() wazero.RuntimeConfig {
		if *folder == "" {
			return wazero.NewRuntimeConfig()
		}
		cache, err := wazero.NewCompilationCacheWithDir(*folder)
		check(err)
		return wazero.NewRuntimeConfig().WithCompilationCache(cache)
	}
}

func check(err error) {
	if err != nil {
		fail(err.Error() + "\n")
	}
}

func fail(text string) {
	fmt.Fprint(os.Stderr, text)
	os.Exit(2)
}
