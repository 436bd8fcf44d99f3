package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

type node struct {
	left, right *node
	name        string
}

func showCollection() {
	kept := map[int]map[string]*node{}
	for round := 0; round < 40; round++ {
		kept[round%7] = map[string]*node{}
		for i := 0; i < 3000; i++ {
			kept[round%7][fmt.Sprint("n", i)] = tree(2)
		}
		_ = strings.Repeat("garbage", 10000)
	}
	fmt.Println(showSome(kept[3]))
	freed := make(chan string, 1)
	object := &node{name: "finalized"}
	runtime.SetFinalizer(object, func(n *node) { freed <- n.name })
	object = nil
	runtime.GC()
	fmt.Println(<-freed)
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Println(stats.NumGC, stats.HeapAlloc, stats.HeapObjects, stats.Mallocs, stats.Sys, stats.PauseTotalNs, stats.LastGC)
	debug.FreeOSMemory()
	large := make([]byte, 100<<20)
	large[len(large)-1] = 1
	runtime.ReadMemStats(&stats)
	fmt.Println(stats.NumGC, stats.HeapSys, stats.HeapReleased)
}

func tree(depth int) *node {
	if depth == 0 {
		return nil
	}
	return &node{tree(depth - 1), tree(depth - 1), fmt.Sprint(depth)}
}

func showRecursion() {
	fmt.Println(descend(10), descend(2000), descend(100))
	results := make(chan int)
	for i := 1; i <= 10; i++ {
		go func(depth int) { results <- descend(depth) }(i * 100)
	}
	for i := 0; i < 10; i++ {
		fmt.Println(<-results)
	}
	_, file, line, ok := runtime.Caller(0)
	fmt.Println(strings.HasSuffix(file, "memory.go"), line, ok)
	fmt.Println(strings.Count(string(debug.Stack()), "\n"))
}

func descend(depth int) int {
	var room [4]int
	if depth == 0 {
		return room[0]
	}
	room[depth%4] = descend(depth - 1)
	return room[depth%4] + 1
}
