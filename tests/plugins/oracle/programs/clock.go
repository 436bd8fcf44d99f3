package main

import (
	"context"
	"fmt"
	"time"
)

func showTime() {
	for i := 0; i < 5; i++ {
		fmt.Println(time.Now())
	}
	start := time.Now()
	for _, pause := range []time.Duration{0, 1, time.Microsecond, time.Millisecond, time.Second, time.Minute} {
		time.Sleep(pause)
		fmt.Println(pause, time.Since(start))
	}
	fmt.Println(time.Now().Zone())
	_, err := time.LoadLocation("Europe/Berlin")
	fmt.Println(err)
	fmt.Println(time.Now().Local(), time.Now().UTC().YearDay())
}

func showTimers() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	ticker := time.NewTicker(3 * time.Second)
	later := time.AfterFunc(7*time.Second, func() { fmt.Println("after") })
	ticks := 0
	for done := false; !done; {
		select {
		case at := <-ticker.C:
			ticks++
			fmt.Println("tick", at)
		case <-ctx.Done():
			fmt.Println(ctx.Err(), ticks, later.Stop())
			done = true
		}
	}
	ticker.Stop()
	work(ctx)
	first := time.After(5 * time.Second)
	second := time.After(5 * time.Second)
	for i := 0; i < 2; i++ {
		select {
		case at := <-first:
			fmt.Println("first", at)
		case at := <-second:
			fmt.Println("second", at)
		}
	}
}

// Counts how often a deadline is looked at until it is over.
func work(parent context.Context) {
	ctx, cancel := context.WithDeadline(context.Background(), time.Now().Add(50*time.Millisecond))
	defer cancel()
	looks := 0
	for ctx.Err() == nil {
		looks++
		time.Sleep(time.Second)
	}
	fmt.Println(looks, parent.Err())
}
