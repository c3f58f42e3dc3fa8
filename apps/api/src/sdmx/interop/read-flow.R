# Reads the structures and the flow as an analyst would; prints what it read, a part after another, as CSV.
suppressMessages(library(rsdmx))
address <- commandArgs(trailingOnly = TRUE)[1]
say <- function(part, frame) {
  cat("#", part, "\n", sep = "")
  write.csv(frame, row.names = FALSE, na = "", fileEncoding = "UTF-8")
}
keep <- function(frame, time, value) {
  # Numbers as they are, not as R would print them; structure-specific data come as text.
  given <- frame[[value]]
  number <- if (is.numeric(given)) sprintf("%.17g", given) else as.character(given)
  data.frame(frame$FREQ, frame$REF_AREA, frame$INDICATOR, frame[[time]], number, frame$SOURCE)
}

say("flows", as.data.frame(readSDMX(paste0(address, "/dataflow"), logger = NULL))[c("id", "agencyID", "Name.vi")])
data <- paste0(address, "/data/KPI/.", commandArgs(trailingOnly = TRUE)[2], "./all")
generic <- as.data.frame(readSDMX(data, logger = NULL))
say("generic", keep(generic, "obsTime", "obsValue"))
specific <- as.data.frame(readSDMX(paste0(data, "?format=structurespecificdata"), logger = NULL))
say("specific", keep(specific, "TIME_PERIOD", "OBS_VALUE"))

# By way of a provider, as for the services that rsdmx knows; it fetches the structure itself.
builder <- SDMXREST21RequestBuilder(regUrl = address, repoUrl = address, compliant = TRUE)
invisible(addSDMXServiceProvider(SDMXServiceProvider(agencyId = "DINH", name = "Dinh", builder = builder)))
asked <- readSDMX(
  providerId = "DINH", resource = "data", flowRef = "KPI", key = list("A", "VN", NULL), start = 2017, end = 2020,
  dsd = TRUE, logger = NULL
)
areas <- as.data.frame(slot(slot(asked, "dsd"), "codelists"), codelistId = "CL_AREA")
say("areas", areas[c("id", "label.vi", "label.en")])
say("labels", unique(as.data.frame(asked, labels = TRUE)[c("REF_AREA", "REF_AREA_label.vi", "OBS_STATUS_label.en")]))
