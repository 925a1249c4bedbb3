using Azure;
using Azure.Core;

namespace TeamsHerstelBot.Tabellen;

/// <summary>One write as HTTP, alone or as part of a transaction.</summary>
internal readonly record struct TableOperation(RequestMethod Method, Uri Uri, ETag? IfMatch, ReadOnlyMemory<byte> Body)
{
    public static TableOperation Of(TableAddress address, string table, CheckedWrite write) => write.Write switch
    {
        TableWrite.Insert insert => new(RequestMethod.Post, address.Table(table), null, AsciiJson.Of(EdmJson.WriteWithKeys(insert.Entity))),
        TableWrite.Replace replace => new(RequestMethod.Put, address.Row(table, write.Write.PartitionKey, write.Write.RowKey), replace.IfMatch, AsciiJson.Of(write.Properties)),
        TableWrite.Merge merge => new(RequestMethod.Patch, address.Row(table, write.Write.PartitionKey, write.Write.RowKey), merge.IfMatch, AsciiJson.Of(write.Properties)),
        TableWrite.Delete delete => new(RequestMethod.Delete, address.Row(table, write.Write.PartitionKey, write.Write.RowKey), delete.IfMatch, default),
        _ => throw new InvalidOperationException($"{write.Write.GetType().Name} passed the rules but is not known here."),
    };
}
