package main

import (
	"bufio"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"os/user"
	"runtime"
	"strings"
	"time"
)

func showSystem() {
	fmt.Printf("%q %q\n", os.Args, os.Environ())
	fmt.Println(runtime.GOOS, runtime.GOARCH, os.Getpid(), os.Getppid(), os.Getuid(), os.Getpagesize())
	show := func(what string, values ...any) { fmt.Println(append([]any{what}, values...)...) }
	_, err := os.ReadFile("/etc/passwd")
	show("read", err, errors.Is(err, os.ErrNotExist))
	_, err = os.ReadFile("go.mod")
	show("read", err)
	_, err = os.ReadDir(".")
	show("list", err)
	show("write", os.WriteFile("x", nil, 0o644))
	show("folder", os.MkdirAll("a/b", 0o755), os.Remove("a"), os.Rename("a", "b"), os.Symlink("a", "b"), os.Chdir("/"))
	folder, err := os.Getwd()
	show("here", folder, err)
	_, err = os.MkdirTemp("", "x")
	show("temporary", os.TempDir(), err)
	name, err := os.Hostname()
	show("host", name, err)
	path, err := os.Executable()
	show("executable", path, err)
	_, err = user.Current()
	show("user", err)
	home, err := os.UserHomeDir()
	show("home", home, err)
	show("command", exec.Command("true").Run())
	_, err = net.Dial("tcp", "127.0.0.1:1")
	show("dial", err)
	_, err = net.LookupHost("localhost")
	show("lookup", err)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	show("listen", listener != nil, err)
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	show("environment", os.Getenv("HOME"), os.Setenv("A", "b"), os.ExpandEnv("$A $MODE"), len(os.Environ()))
}

func showStreams() {
	for _, file := range []*os.File{os.Stdin, os.Stdout, os.Stderr, os.NewFile(3, "three")} {
		info, err := file.Stat()
		fmt.Println(file.Name(), err)
		if err == nil {
			fmt.Println(info.Mode(), info.Size(), info.ModTime().UnixNano(), info.IsDir())
		}
		position, err := file.Seek(0, io.SeekCurrent)
		fmt.Println(position, err, file.Sync(), file.Truncate(0), file.SetDeadline(time.Now()))
		_, err = file.ReadAt(make([]byte, 3), 0)
		fmt.Println(err)
		_, err = file.WriteString("")
		fmt.Println(err)
		_, err = file.Readdirnames(0)
		fmt.Println(err)
	}
	_, err := os.Stdout.Read(make([]byte, 1))
	fmt.Println(err)
	_, err = os.Stdin.Write([]byte("x"))
	fmt.Println(err, os.Stdin.Close(), os.Stdin.Close())
	_, err = os.Stdin.Read(make([]byte, 1))
	fmt.Println(err)
	fmt.Fprintln(os.Stderr, "to stderr", os.Stdout.Close())
	_, err = fmt.Println("nobody sees")
	fmt.Fprintln(os.Stderr, err)
}

// Reads stdin by pieces of many sizes, and lines of what is left.
func showInput() {
	hash := fnv.New64a()
	for size := 0; size < 70; size++ {
		piece := make([]byte, size*size)
		count, err := os.Stdin.Read(piece)
		hash.Write(piece[:count])
		fmt.Print(count, " ", err, "; ")
		if err != nil {
			break
		}
	}
	exact := make([]byte, 1000)
	count, err := io.ReadFull(os.Stdin, exact)
	fmt.Println(count, err)
	lines := bufio.NewScanner(os.Stdin)
	long := 0
	for lines.Scan() {
		long = max(long, len(lines.Text()))
	}
	fmt.Println(hash.Sum64(), long, lines.Err())
	rest, err := io.ReadAll(os.Stdin)
	fmt.Println(len(rest), err)
	out := bufio.NewWriterSize(os.Stdout, 4093)
	out.WriteString(strings.Repeat("0123456789abcdef\n", 50_000))
	out.Flush()
	fmt.Fprintln(os.Stderr, strings.Repeat("warning\n", 20))
}
