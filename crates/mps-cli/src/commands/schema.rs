//! `mps schema`: the reference of structs and fields, offline.

use crate::error::CliError;
use crate::exit::Exit;
use crate::options::Common;
use crate::output::{Format, Output, Selection};
use crate::reference::entry::{Entry, structs};
use crate::reference::lookup::{self, ROOT};
use crate::reference::search;
use crate::render::schema::{field_page, hits_page, operation_page, operations_page, struct_page};
use crate::render::schema_json::{FieldJson, HitJson, OperationJson, StructJson};
use crate::suggest::did_you_mean;
use clap::Args;
use mps_model::schema::{self, StructFacts};

/// Look up operations and the structs and fields of requests and answers, offline
///
/// NAME is an operation, a struct of the service's documentation, a field of one, or a path from
/// the answer's root, such as `WorkflowTask.MetaData.Duration`, or from a request, such as
/// `ProcessMedia.InputInfo`. Without NAME it shows the answer itself, and every struct as JSON.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps schema --operations
  mps schema ProcessMedia
  mps schema MediaProcessTaskResult.Type
  mps schema --search 'subtitle path'")]
pub(crate) struct Schema {
    /// Operation, struct, field or path to show
    #[arg(value_name = "NAME[.FIELD]")]
    name: Option<String>,

    /// List the operations that this version knows
    #[arg(long, conflicts_with_all = ["name", "search"])]
    operations: bool,

    /// Search names, values and descriptions for these words
    #[arg(long, value_name = "WORD", conflicts_with = "name")]
    search: Option<String>,

    /// Show every hit of a search
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    selection: Selection,
}

/// Hits of a search that are shown without `--all`. They fit a terminal.
const MAX_HITS: usize = 20;

impl Schema {
    pub(crate) fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = Output::new(common.output, Format::Table, &self.selection)?;
        match (&self.search, &self.name) {
            _ if self.operations => show_operations(&mut output)?,
            (Some(words), _) => print_hits(words, self.all, &mut output)?,
            (None, Some(name)) => show(find_entry(name)?, &mut output)?,
            (None, None) => show_all(&mut output)?,
        }
        Ok(Exit::Success)
    }
}

fn find_entry(name: &str) -> Result<Entry, CliError> {
    lookup::find(name).ok_or_else(|| {
        let suggestions = lookup::suggestions(name);
        let suggestions: Vec<&str> = suggestions.iter().map(String::as_str).collect();
        let last = name.rsplit('.').next().unwrap_or(name);
        let error = CliError::usage(format!("The schema has no `{name}`."));
        match did_you_mean(&suggestions) {
            Some(did_you_mean) => error.with_advice(did_you_mean),
            None => error.with_advice(format!("Search with `mps schema --search '{last}'`.")),
        }
    })
}

fn show(entry: Entry, output: &mut Output) -> Result<(), CliError> {
    match (entry, output.format) {
        (Entry::Operation(facts), Format::Table) => {
            output.text(&operation_page(facts, output.screen))
        }
        (Entry::Operation(facts), _) => output.value(&OperationJson::alone(facts)),
        (Entry::Struct(facts), Format::Table) => output.text(&struct_page(facts, output.screen)),
        (Entry::Struct(facts), _) => output.value(&StructJson::from(facts)),
        (Entry::Field(facts, field), Format::Table) => {
            output.text(&field_page(facts, field, output.screen))
        }
        (Entry::Field(facts, field), _) => output.value(&FieldJson::alone(facts, field)),
    }
}

fn show_operations(output: &mut Output) -> Result<(), CliError> {
    let operations = schema::operations();
    let mut json = operations.iter().map(OperationJson::from);
    match output.format {
        Format::Table => {
            output.text(&operations_page(operations, output.screen))?;
            output
                .text("\nUse mps schema NAME for one, and mps call NAME for these and all others.")
        }
        Format::Json => output.value(&json.collect::<Vec<_>>()),
        Format::Ndjson => json.try_for_each(|operation| output.value(&operation)),
    }
}

fn show_all(output: &mut Output) -> Result<(), CliError> {
    let structs: Vec<&StructFacts> = structs().collect();
    match output.format {
        Format::Table => {
            let root = schema::find(ROOT).map(|root| struct_page(root, output.screen));
            let fields: usize = structs.iter().map(|facts| facts.fields.len()).sum();
            output.text(&root.unwrap_or_default())?;
            output.text(&format!(
                "\n{} structs with {fields} fields in all. Use mps schema NAME or mps schema --search WORD.",
                structs.len()
            ))
        }
        Format::Json => {
            let all: Vec<StructJson> = structs.into_iter().map(StructJson::from).collect();
            output.value(&all)
        }
        Format::Ndjson => structs
            .into_iter()
            .try_for_each(|facts| output.value(&StructJson::from(facts))),
    }
}

fn print_hits(words: &str, all: bool, output: &mut Output) -> Result<(), CliError> {
    let hits = search::search(words);
    if hits.is_empty() && output.format == Format::Table {
        stderr_line!("note: Nothing in the schema matches `{words}`.");
        return Ok(());
    }
    match output.format {
        Format::Table => {
            let shown = if all { hits.len() } else { MAX_HITS };
            output.text(&hits_page(&hits, shown, output.screen))
        }
        Format::Json => output.value(&hits.iter().map(HitJson::from).collect::<Vec<_>>()),
        Format::Ndjson => hits
            .iter()
            .try_for_each(|hit| output.value(&HitJson::from(hit))),
    }
}
