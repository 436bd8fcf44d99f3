package main

import (
	"bytes"
	"context"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// A run of one module. An empty method means that of sqlc's protocol.
type job struct {
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

// Runs a module as sqlc runs a plugin: the engine's defaults for clocks, random bytes and sleep, and nothing of the machine.
func run(cache wazero.CompilationCache, j job) outcome {
	ctx := context.Background()
	settings := wazero.NewRuntimeConfig()
	if cache != nil {
		settings = settings.WithCompilationCache(cache)
	}
	if j.Milliseconds > 0 {
		limited, cancel := context.WithTimeout(ctx, time.Duration(j.Milliseconds)*time.Millisecond)
		defer cancel()
		ctx = limited
		settings = settings.WithCloseOnContextDone(true)
	}
	runtime := wazero.NewRuntimeWithConfig(ctx, settings)
	defer runtime.Close(context.Background())
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, runtime); err != nil {
		return outcome{Error: "wasi: " + err.Error()}
	}
	module, err := runtime.CompileModule(ctx, j.Module)
	if err != nil {
		return outcome{Error: "compile module: " + err.Error()}
	}
	var stdout, stderr bytes.Buffer
	config := wazero.NewModuleConfig().
		WithArgs("plugin.wasm", "/plugin.CodegenService/Generate").
		WithStdin(bytes.NewReader(j.Stdin)).
		WithStdout(&stdout).
		WithStderr(&stderr)
	for _, variable := range j.Env {
		config = config.WithEnv(variable[0], variable[1])
	}
	result := outcome{}
	if _, err := runtime.InstantiateModule(ctx, module, config); err != nil {
		result.Error = describe(err)
	}
	result.Stdout, result.Stderr = stdout.Bytes(), stderr.Bytes()
	return result
}
