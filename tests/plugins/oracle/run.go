package main

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// A run of one module.
type job struct {
	// Empty for that of the job before.
	Module []byte      `json:"module"`
	Stdin  []byte      `json:"stdin"`
	Env    [][2]string `json:"env"`
	// Zero for no limit, as under sqlc.
	Milliseconds int `json:"milliseconds"`
}

type outcome struct {
	Stdout []byte `json:"stdout"`
	Stderr []byte `json:"stderr"`
	// Empty when the plugin ended well, else the engine's text behind the words that sqlc puts in front of it.
	Error string `json:"error"`
}

// Runs modules as sqlc runs plugins: the engine's defaults for clocks, random bytes and sleep, and nothing of the machine. What is compiled
// is kept for the next job, which may have the same module.
type engine struct {
	runtime  wazero.Runtime
	compiled wazero.CompiledModule
}

// In front of what the engine itself failed with; sqlc ends with a stack trace then.
const engineFailure = "engine failed: "

func newEngine(settings wazero.RuntimeConfig) *engine {
	ctx := context.Background()
	runtime := wazero.NewRuntimeWithConfig(ctx, settings)
	_, err := wasi_snapshot_preview1.Instantiate(ctx, runtime)
	check(err)
	return &engine{runtime: runtime}
}

func (e *engine) run(j job) (result outcome) {
	ctx := context.Background()
	defer func() {
		if failure := recover(); failure != nil {
			result = outcome{Error: fmt.Sprint(engineFailure, failure)}
		}
	}()
	if err := e.compile(ctx, j.Module); err != nil {
		return outcome{Error: "compile module: " + err.Error()}
	}
	if j.Milliseconds > 0 {
		limited, cancel := context.WithTimeout(ctx, time.Duration(j.Milliseconds)*time.Millisecond)
		defer cancel()
		ctx = limited
	}
	var stdout, stderr bytes.Buffer
	config := wazero.NewModuleConfig().
		WithName("").
		WithArgs("plugin.wasm", "/plugin.CodegenService/Generate").
		WithStdin(bytes.NewReader(j.Stdin)).
		WithStdout(&stdout).
		WithStderr(&stderr)
	for _, variable := range j.Env {
		config = config.WithEnv(variable[0], variable[1])
	}
	instance, err := e.runtime.InstantiateModule(ctx, e.compiled, config)
	if err != nil {
		result.Error = describe(err)
	}
	if instance != nil {
		instance.Close(context.Background())
	}
	result.Stdout, result.Stderr = stdout.Bytes(), stderr.Bytes()
	return result
}

func (e *engine) compile(ctx context.Context, source []byte) error {
	if e.compiled != nil && len(source) == 0 {
		return nil
	}
	if e.compiled != nil {
		e.compiled.Close(ctx)
		e.compiled = nil
	}
	compiled, err := e.runtime.CompileModule(ctx, source)
	if err == nil {
		e.compiled = compiled
	}
	return err
}
