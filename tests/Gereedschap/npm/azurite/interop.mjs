// Reads the row 'csharp' with Microsoft's JavaScript SDK, prints it, and writes the row 'javascript' with the same types.
import { TableClient } from '@azure/data-tables';

const [connectionString, table, partitionKey] = process.argv.slice(2);
const client = TableClient.fromConnectionString(connectionString, table, { allowInsecureConnection: true });
const row = await client.getEntity(partitionKey, 'csharp', { disableTypeConversion: true });
const { etag, timestamp, 'odata.metadata': metadata, ...properties } = row;
console.log(JSON.stringify({ etag, properties }));

await client.submitTransaction([
  ['create', {
    partitionKey,
    rowKey: 'javascript',
    Tekst: 'één 👍',
    Int: { type: 'Int32', value: '42' },
    Long: { type: 'Int64', value: '9007199254740993' },
    Heel: { type: 'Double', value: '1' },
    Deel: { type: 'Double', value: '0.1' },
    Waar: true,
    Moment: { type: 'DateTime', value: '2026-11-22T08:30:00.1234567Z' },
    Id: { type: 'Guid', value: '6f9619ff-8b86-d011-b42d-00c04fc964ff' },
    Bytes: { type: 'Binary', value: 'AQL/' },
  }],
  ['update', { partitionKey, rowKey: 'csharp', Gezien: true }, 'Merge', { etag }],
]);
