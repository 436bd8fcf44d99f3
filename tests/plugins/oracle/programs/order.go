package main

import (
	crypto "crypto/rand"
	"fmt"
	"hash/fnv"
	"hash/maphash"
	"math/rand"
	"os"
	"runtime"
	"sync"
	"time"
)

type table struct {
	schema, name string
}

func showMaps() {
	for _, size := range []int{1, 2, 7, 8, 9, 16, 17, 100, 1000, 10000} {
		names := map[string]int{}
		numbers := map[int]bool{}
		tables := map[table][]string{}
		anything := map[any]int{}
		for i := 0; i < size; i++ {
			names[fmt.Sprintf("column_%d", i)] = i
			numbers[i*7919] = true
			tables[table{"public", fmt.Sprint("t", i)}] = []string{"id"}
			anything[float64(i)/3] = i
			anything[fmt.Sprint(i)] = i
		}
		fmt.Println(size, showSome(names), showSome(numbers), showSome(tables), showSome(anything))
		for i := 0; i < size; i += 3 {
			delete(names, fmt.Sprintf("column_%d", i))
		}
		fmt.Println(size, showSome(names), showSome(names), showSome(names))
	}
}

// The first keys as they are, and all of them in a hash.
func showSome[K comparable, V any](values map[K]V) string {
	hash := fnv.New32a()
	first := ""
	count := 0
	for key := range values {
		text := fmt.Sprint(key, ";")
		if count < 10 {
			first += text
		}
		hash.Write([]byte(text))
		count++
	}
	return fmt.Sprintf("%s %x", first, hash.Sum32())
}

func showRandom() {
	bytes := make([]byte, 300)
	crypto.Read(bytes[:1])
	crypto.Read(bytes[1:9])
	crypto.Read(bytes)
	fmt.Printf("%x\n", bytes)
	fmt.Println(rand.Int(), rand.Intn(6), rand.Float64(), rand.Perm(20))
	own := rand.New(rand.NewSource(time.Now().UnixNano()))
	fmt.Println(own.Int63(), own.Uint32())
	var hash maphash.Hash
	hash.WriteString("a")
	fmt.Println(hash.Sum64(), maphash.String(maphash.MakeSeed(), "a"))
	large := make([]byte, 1<<20)
	crypto.Read(large)
	sum := fnv.New64a()
	sum.Write(large)
	fmt.Println(sum.Sum64())
}

func showScheduling() {
	results := make(chan int, 3)
	var group sync.WaitGroup
	for i := 0; i < 200; i++ {
		i := i
		group.Add(1)
		go func() {
			defer group.Done()
			for n := 0; n < i%5; n++ {
				runtime.Gosched()
			}
			if i%11 == 0 {
				time.Sleep(time.Duration(i) * time.Millisecond)
			}
			results <- i
		}()
	}
	go func() { group.Wait(); close(results) }()
	for result := range results {
		fmt.Print(result, " ")
	}
	fmt.Println()
	showSelects()
	showLocks()
	fmt.Println(runtime.NumGoroutine(), runtime.NumCPU(), runtime.GOMAXPROCS(0))
}

func showSelects() {
	left, right, third := make(chan int, 100), make(chan int, 100), make(chan int, 100)
	for i := 0; i < 100; i++ {
		left <- i
		right <- i
		third <- i
	}
	for i := 0; i < 200; i++ {
		select {
		case <-left:
			fmt.Print("l")
		case <-right:
			fmt.Print("r")
		case <-third:
			fmt.Print("t")
		}
	}
	fmt.Println()
}

func showLocks() {
	var lock sync.Mutex
	var group sync.WaitGroup
	order := []int{}
	lock.Lock()
	for i := 0; i < 30; i++ {
		i := i
		group.Add(1)
		go func() {
			defer group.Done()
			lock.Lock()
			order = append(order, i)
			lock.Unlock()
		}()
	}
	time.Sleep(time.Millisecond)
	lock.Unlock()
	group.Wait()
	pool := sync.Pool{New: func() any { return 0 }}
	for i := 1; i < 10; i++ {
		pool.Put(i)
	}
	fmt.Fprintln(os.Stdout, order, pool.Get(), pool.Get())
}
