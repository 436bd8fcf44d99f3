//go:build large

package main

import (
	"archive/tar"
	"archive/zip"
	"compress/bzip2"
	"crypto/tls"
	"crypto/x509"
	"database/sql"
	"debug/dwarf"
	"debug/elf"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"expvar"
	"go/doc"
	"go/importer"
	"go/types"
	htmltemplate "html/template"
	"image/gif"
	"image/jpeg"
	"image/png"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httputil"
	"net/http/pprof"
	"net/rpc"
	"net/smtp"
	"os"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
)

// What a generator with many dependencies is linked with: the module is five times as large, and does the same.
var linked = []any{
	tar.NewReader, zip.NewReader, bzip2.NewReader, tls.Dial, x509.ParseCertificate, sql.Open, dwarf.New, elf.NewFile,
	gob.NewDecoder, json.Unmarshal, xml.Unmarshal, expvar.NewInt, doc.New, importer.Default, (*types.Config).Check,
	htmltemplate.New, gif.Decode, jpeg.Decode, png.Decode, slog.New, big.NewInt, http.Get, http.ListenAndServe,
	httputil.NewSingleHostReverseProxy, pprof.Index, rpc.Dial, smtp.SendMail, protojson.Marshal, protojson.Unmarshal,
	protodesc.NewFile, descriptorpb.File_google_protobuf_descriptor_proto, dynamicpb.NewMessage,
}

func init() {
	// Never so, but the linker does not know.
	if len(os.Args) > 100 {
		slog.Info("linked", linked...)
	}
}
