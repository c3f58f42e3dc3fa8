"""Reads the structures and the whole flow as an analyst would; prints what it read as JSON."""

import json
import sys

import sdmx

sdmx.add_source({"id": "DINH", "name": "Dinh", "url": sys.argv[1]})
client = sdmx.Client("DINH")
structures = client.dataflow("KPI")
structure = structures.dataflow["KPI"].structure


def read(message):
    return [
        [key["FREQ"], key["REF_AREA"], key["INDICATOR"], key["TIME_PERIOD"], one.value, one.attached_attribute["SOURCE"]]
        for one in message.data[0].obs
        for key in [{item.id: str(item.value) for item in one.key}]
    ]


available = client.get(url=f"{sys.argv[1]}/availableconstraint/KPI/A.VN.")
asked = client.data("KPI", key={"FREQ": "A", "REF_AREA": "VN"}, params={"startPeriod": "2020"}, dsd=structure)
try:
    client.data("KPI", key="A.NOWHERE.")
    refused = 200
except Exception as error:
    refused = error.response.status_code

print(
    json.dumps(
        {
            "dimensions": [one.id for one in structure.dimensions],
            "attributes": [one.id for one in structure.attributes],
            "codes": {
                name: {code.id: code.name.localizations for code in codes}
                for name, codes in structures.codelist.items()
            },
            "available": [
                value.value
                for member, selection in next(iter(available.constraint.values())).data_content_region[0].member.items()
                if member.id == "INDICATOR"
                for value in selection.values
            ],
            "generic": read(client.data("KPI")),
            "specific": read(client.data("KPI", dsd=structure)),
            "flat": read(client.data("KPI", key=".VN.", params={"dimensionAtObservation": "AllDimensions"})),
            "asked": read(asked),
            "askedAs": asked.response.headers["Content-Type"],
            "refused": refused,
        },
        default=str,
    )
)
