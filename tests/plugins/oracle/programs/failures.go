package main

import (
	"fmt"
	"log"
	"os"
	"runtime"
	"sync"
)

func failNil() {
	var absent *node
	fmt.Println("before")
	fmt.Println(absent.name)
}

func failIndex() {
	list := make([]int, 3)
	fmt.Fprintln(os.Stderr, "before")
	fmt.Println(list[len(os.Args)+10])
}

func failInGoroutine() {
	var group sync.WaitGroup
	group.Add(1)
	go func() {
		defer group.Done()
		panic(fmt.Sprint("goroutine ", runtime.NumGoroutine()))
	}()
	group.Wait()
}

func failTwice() {
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		var absent map[string]int
		absent["a"] = 1
	}()
	defer func() { panic(fmt.Sprint("again ", recover())) }()
	panic("first")
}

func failFatal() {
	log.Print("warning")
	log.SetFlags(log.LstdFlags | log.Lmicroseconds | log.Lshortfile)
	log.SetPrefix("plugin: ")
	fmt.Print("unfinished")
	log.Fatalf("no such option: %q", "x")
}

func failMapWrites() {
	shared := map[int]int{}
	go func() {
		for key := range shared {
			delete(shared, key)
		}
	}()
	for i := 0; i < 1000; i++ {
		shared[i] = i
		runtime.Gosched()
	}
	fmt.Println(len(shared))
}
