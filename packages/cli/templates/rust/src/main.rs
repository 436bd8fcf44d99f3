//! Lists the queries of a project: a file with their parameters and columns.

mod codegen;
mod json;

use codegen::{Column, File, GenerateRequest, GenerateResponse, Message, PluginDiagnostic, Query};
use std::io::{self, Read, Write};

/// The JSON Schema of the options, as a section of the module: sqlc-ts checks them before it runs the plugin.
#[link_section = "sqlc.options_schema"]
#[used]
pub static OPTIONS_SCHEMA: [u8; include_bytes!("../options.schema.json").len()] =
    *include_bytes!("../options.schema.json");

struct Options {
    filename: String,
    title: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut input = Vec::new();
    io::stdin().read_to_end(&mut input)?;
    let response = generate(&GenerateRequest::decode(&input)?);
    io::stdout().write_all(&response.encode())?;
    for diagnostic in &response.diagnostics {
        eprintln!("{}: {}", diagnostic.severity, diagnostic.message);
    }
    // sqlc shows stderr then, sqlc-ts the diagnostics with their places.
    let failed = response
        .diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == "error");
    std::process::exit(if failed { 1 } else { 0 });
}

fn generate(request: &GenerateRequest) -> GenerateResponse {
    let options = match read_options(&request.plugin_options) {
        Ok(options) => options,
        Err(message) => return error(message, ""),
    };
    if options.filename.is_empty() {
        return error("the file needs a name".to_string(), "/filename");
    }
    let mut text = format!("# {}\n", options.title);
    for query in &request.queries {
        text.push_str(&describe(query));
    }
    let file = File {
        name: options.filename,
        contents: text.into_bytes(),
    };
    GenerateResponse {
        files: vec![file],
        ..Default::default()
    }
}

fn describe(query: &Query) -> String {
    let params: Vec<&Column> = query
        .params
        .iter()
        .filter_map(|param| param.column.as_ref())
        .collect();
    let columns: Vec<&Column> = query.columns.iter().collect();
    format!(
        "\n## {} {}\n\n- takes {}\n- returns {}\n",
        query.name,
        query.cmd,
        list(&params),
        list(&columns)
    )
}

fn list(columns: &[&Column]) -> String {
    let described: Vec<String> = columns
        .iter()
        .map(|column| describe_column(column))
        .collect();
    if described.is_empty() {
        "nothing".to_string()
    } else {
        described.join(", ")
    }
}

fn describe_column(column: &Column) -> String {
    let type_name = column
        .r#type
        .as_ref()
        .map_or("", |identifier| identifier.name.as_str());
    let nullable = if column.not_null { "" } else { " or null" };
    format!("{} ({}{})", column.name, type_name, nullable)
}

/// The options are JSON; without any, there are no bytes.
fn read_options(bytes: &[u8]) -> Result<Options, String> {
    let options =
        json::parse(bytes).map_err(|reason| format!("the options are not JSON: {}", reason))?;
    let text = |name: &str, fallback: &str| options.text(name).unwrap_or(fallback).to_string();
    Ok(Options {
        filename: text("filename", "queries.md"),
        title: text("title", "Queries"),
    })
}

/// `option` is the place in the options, as a JSON Pointer.
fn error(message: String, option: &str) -> GenerateResponse {
    let diagnostic = PluginDiagnostic {
        severity: "error".to_string(),
        message,
        option: option.to_string(),
        ..Default::default()
    };
    GenerateResponse {
        diagnostics: vec![diagnostic],
        ..Default::default()
    }
}
