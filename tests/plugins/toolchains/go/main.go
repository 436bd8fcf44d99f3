// Command exercise is a plugin that uses what Go's standard library has, and tells what came of it. The variable MODE says how it ends.
package main

import (
	"bufio"
	"crypto/rand"
	"fmt"
	"io"
	"log"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

func main() {
	switch os.Getenv("MODE") {
	case "panic":
		panic("no such option")
	case "exit":
		os.Exit(3)
	case "fatal":
		log.Fatal("no such option")
	case "deadlock":
		<-make(chan int)
	case "memory":
		for all := [][]byte{}; ; {
			all = append(all, make([]byte, 1<<24))
		}
	}
	input, err := io.ReadAll(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	out := bufio.NewWriterSize(os.Stdout, 4093)
	defer out.Flush()
	out.WriteString(report(input))
	out.Write(input)
	fmt.Fprintln(os.Stderr, "done")
}

func report(input []byte) string {
	now := time.Now()
	started := time.Now()
	// Go looks at the clock until it shows the hour, and each look moves it by a millisecond.
	time.Sleep(time.Minute)
	slept := time.Since(started)
	order := []int{}
	for key := range map[int]bool{1: true, 2: true, 3: true, 4: true, 5: true, 6: true, 7: true} {
		order = append(order, key)
	}
	random := make([]byte, 4)
	rand.Read(random)
	return strings.Join([]string{
		fmt.Sprintf("args %q", os.Args),
		fmt.Sprintf("variables %q", os.Environ()),
		fmt.Sprintf("input %d sum %d", len(input), sum(input)),
		fmt.Sprintf("memory %d", sum(filled(200<<20))),
		fmt.Sprintf("time %s", now.UTC().Format(time.DateTime)),
		fmt.Sprintf("slept a minute %t", slept >= time.Minute),
		fmt.Sprintf("goroutines %d", parallelSum(100)),
		fmt.Sprintf("order %v", order),
		fmt.Sprintf("random %x", random),
		fmt.Sprintf("system %s/%s", runtime.GOOS, runtime.GOARCH),
	}, "\n") + "\n"
}

func filled(size int) []byte {
	bytes := make([]byte, size)
	for index := range bytes {
		bytes[index] = 1
	}
	return bytes
}

func sum(bytes []byte) (total uint64) {
	for _, value := range bytes {
		total += uint64(value)
	}
	return total
}

func parallelSum(count int) (total int) {
	results := make(chan int)
	var group sync.WaitGroup
	for index := range count {
		group.Add(1)
		go func() {
			defer group.Done()
			runtime.Gosched()
			results <- index
		}()
	}
	go func() { group.Wait(); close(results) }()
	for result := range results {
		total += result
	}
	return total
}
