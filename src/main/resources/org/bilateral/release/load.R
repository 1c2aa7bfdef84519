# Reads a table of this release with the types that datapackage.json gives.
#
#   source("load.R")
#   interactions <- load_table("interactions")
#
# Needs readr and jsonlite.

load_table <- function(name, folder = ".") {
  package <- jsonlite::read_json(file.path(folder, "datapackage.json"))
  resource <- Filter(function(r) r$name == name, package$resources)[[1]]
  letters <- c(string = "c", list = "c", integer = "i", number = "d", boolean = "l", date = "D", datetime = "T")
  fields <- resource$schema$fields
  types <- vapply(fields, function(f) letters[[f$type]], "")
  rows <- readr::read_csv(file.path(folder, resource$path), na = "", col_types = paste(types, collapse = ""))
  for (field in fields) {
    if (field$type == "list") {
      cells <- rows[[field$name]]
      rows[[field$name]] <- strsplit(ifelse(is.na(cells), "", cells), ";", fixed = TRUE)
    }
  }
  rows
}
