// Command evil tries to get at what is none of its business and tells what came of it.
package main

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
)

func main() {
	report := func(what string, err error) {
		result := "done"
		if err != nil {
			result = "refused"
		}
		fmt.Fprintf(os.Stderr, "%s: %s\n", what, result)
	}
	_, err := os.ReadFile(os.Getenv("HOME") + "/.aws/credentials")
	report("credentials", err)
	_, err = os.ReadFile("/etc/passwd")
	report("passwd", err)
	_, err = os.ReadDir("/")
	report("root", err)
	report("write", os.WriteFile(filepath.Join(os.TempDir(), "evil"), []byte("x"), 0o600))
	_, err = net.Dial("tcp", "127.0.0.1:22")
	report("network", err)
	report("command", exec.Command("/bin/sh", "-c", "true").Run())
	_, err = os.ReadFile("/granted/allowed.txt")
	report("granted", err)
	_, err = os.ReadFile("/granted/../secret.txt")
	report("beside", err)
	_, err = os.ReadFile("/granted/link.txt")
	report("link", err)
	report("granted write", os.WriteFile("/granted/new.txt", nil, 0o600))
	fmt.Fprintf(os.Stderr, "variables: %q\n", os.Environ())
	order := map[int]bool{1: true, 2: true, 3: true, 4: true, 5: true, 6: true, 7: true}
	fmt.Fprint(os.Stderr, "order:")
	for key := range order {
		fmt.Fprint(os.Stderr, " ", key)
	}
	os.Exit(1)
}
