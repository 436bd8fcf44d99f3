// Command grpc lists a project's queries. It is a gRPC service made with hashicorp/go-plugin: sqlc-ts starts it, asks once and ends it.
package main

import (
	"context"
	"fmt"
	"strings"

	goplugin "github.com/hashicorp/go-plugin"
	"github.com/sqlc-dev/plugin-sdk-go/plugin"
	"google.golang.org/grpc"
)

type server struct {
	plugin.UnimplementedCodegenServiceServer
}

func (server) Generate(_ context.Context, req *plugin.GenerateRequest) (*plugin.GenerateResponse, error) {
	var list strings.Builder
	for _, query := range req.GetQueries() {
		fmt.Fprintf(&list, "%s %s\n", query.GetName(), query.GetCmd())
	}
	file := &plugin.File{Name: "names.txt", Contents: []byte(list.String())}
	return &plugin.GenerateResponse{Files: []*plugin.File{file}}, nil
}

type codegen struct{ goplugin.Plugin }

func (codegen) GRPCServer(_ *goplugin.GRPCBroker, s *grpc.Server) error {
	plugin.RegisterCodegenServiceServer(s, server{})
	return nil
}

func (codegen) GRPCClient(context.Context, *goplugin.GRPCBroker, *grpc.ClientConn) (any, error) {
	return nil, nil
}

func main() {
	goplugin.Serve(&goplugin.ServeConfig{
		// What sqlc-ts shows to the plugins that it starts.
		HandshakeConfig: goplugin.HandshakeConfig{
			ProtocolVersion:  1,
			MagicCookieKey:   "SQLC_PLUGIN",
			MagicCookieValue: "codegen",
		},
		Plugins:    map[string]goplugin.Plugin{"codegen": codegen{}},
		GRPCServer: goplugin.DefaultGRPCServer,
	})
}
