/** The namespace of structure-specific data of the flow, by the dimension at its observations. */
function toNamespace(dimension: string): string {
  return `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=DINH:KPI(1.0):ObsLevelDim:${dimension}`;
}

function writeAttribute(name: string, use: 'required' | 'optional'): string {
  const types: Readonly<Record<string, string>> = {
    TIME_PERIOD: 'common:ObservationalTimePeriodType',
    DECIMALS: 'xs:nonNegativeInteger',
    OBS_VALUE: 'xs:double',
    NUMERATOR: 'xs:double',
    DENOMINATOR: 'xs:double',
    COMMENT_OBS: 'xs:string',
  };
  return `<xs:attribute name="${name}" type="${types[name] ?? 'common:IDType'}" use="${use}"/>`;
}

function writeType(name: string, content: string, attributes: readonly string[]): string {
  return `<xs:complexType name="${name}"><xs:complexContent><xs:restriction base="data:${name}">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/>${content}</xs:sequence>
    ${attributes.join('')}<xs:attribute name="REPORTING_YEAR_START_DAY" type="xs:gMonthDay" use="prohibited"/>
  </xs:restriction></xs:complexContent></xs:complexType>`;
}

/**
 * What SDMX has derived from a structure for data specific to it, which the official schemas leave abstract: of the
 * flow's dimensions and attributes, with time or every dimension at the observations.
 *
 * @see SDMX 2.1, section 3A, "Structure-specific data schemas"
 */
export function writeStructureSchema(dimension: 'TIME_PERIOD' | 'AllDimensions'): string {
  const isFlat = dimension === 'AllDimensions';
  const key = ['FREQ', 'REF_AREA', 'INDICATOR'].map((name) => writeAttribute(name, 'required'));
  const seriesAttributes = ['UNIT_MEASURE', 'DECIMALS'].map((name) => writeAttribute(name, 'optional'));
  const observation = [
    writeAttribute('TIME_PERIOD', 'required'),
    ...['OBS_VALUE', 'OBS_STATUS', 'NUMERATOR', 'DENOMINATOR', 'COMMENT_OBS', 'SOURCE'].map((name) =>
      writeAttribute(name, 'optional'),
    ),
  ];
  const child = isFlat ? 'Obs' : 'Series';
  const series = writeType(
    'SeriesType',
    '<xs:element name="Obs" type="ObsType" form="unqualified" minOccurs="0" maxOccurs="unbounded"/>',
    [...key, ...seriesAttributes, '<xs:attribute name="TIME_PERIOD" use="prohibited"/>'],
  );
  const namespace = toNamespace(dimension);
  const root = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}" targetNamespace="${namespace}"
      xmlns:data="${root}/data/structurespecific" xmlns:common="${root}/common" elementFormDefault="qualified">
    <xs:import namespace="${root}/data/structurespecific" schemaLocation="SDMXDataStructureSpecific.xsd"/>
    <xs:import namespace="${root}/common" schemaLocation="SDMXCommon.xsd"/>
    ${writeType(
      'DataSetType',
      `<xs:element name="DataProvider" type="common:DataProviderReferenceType" form="unqualified" minOccurs="0"/>
      <xs:choice minOccurs="0">
        <xs:element name="${child}" type="${child}Type" form="unqualified" maxOccurs="unbounded"/>
      </xs:choice>`,
      [],
    )}
    ${isFlat ? '' : series}
    ${writeType('ObsType', '', isFlat ? [...key, ...seriesAttributes, ...observation] : observation)}
  </xs:schema>`;
}

/** The official schema of messages together with those of the flow. */
export function writeMessageSchema(dimensions: readonly ('TIME_PERIOD' | 'AllDimensions')[]): string {
  const own = dimensions.map(
    (dimension) => `<xs:import namespace="${toNamespace(dimension)}" schemaLocation="${dimension}.xsd"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" schemaLocation="SDMXMessage.xsd"/>
    ${own.join('\n')}
  </xs:schema>`;
}
