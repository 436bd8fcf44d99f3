// Command programs does what plugins in Go may do and what depends on the system below: clock, random bytes, memory, streams. The
// variable MODE says what.
package main

import (
	"fmt"
	"os"
	"sort"
)

var modes = map[string]func(){
	"maps":       showMaps,
	"random":     showRandom,
	"time":       showTime,
	"timers":     showTimers,
	"scheduling": showScheduling,
	"collection": showCollection,
	"recursion":  showRecursion,
	"system":     showSystem,
	"streams":    showStreams,
	"input":      showInput,

	"panic":      func() { panic("no such option") },
	"error":      func() { panic(fmt.Errorf("no such option: %w", os.ErrNotExist)) },
	"nil":        failNil,
	"index":      failIndex,
	"goroutine":  failInGoroutine,
	"recovered":  failTwice,
	"deadlock":   func() { <-make(chan int) },
	"fatal":      failFatal,
	"exit":       func() { fmt.Print("some"); os.Exit(3) },
	"exit-large": func() { os.Exit(256) },
	"writes":     failMapWrites,
}

func main() {
	mode := os.Getenv("MODE")
	if run, ok := modes[mode]; ok {
		run()
		return
	}
	names := []string{}
	for name := range modes {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Println(name)
	}
}
