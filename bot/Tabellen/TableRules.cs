using System.Text;
using Azure;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// The limits of Table Storage, checked before anything is sent: both engines refuse the same requests with the same sentence,
/// so what works on the embedded file also works in Azure.
/// </summary>
internal static class TableRules
{
    public const int MaxWrites = 100;
    public const int MaxProperties = 252;
    public const int MaxKeyLength = 512;
    public const int MaxPropertyNameLength = 255;
    public const int MaxStringLength = 32 * 1024;
    public const int MaxBinaryLength = 64 * 1024;
    public const int MaxEntitySize = 1024 * 1024;
    public const int MaxTransactionSize = 4 * 1024 * 1024;

    private static readonly DateTimeOffset FirstInstant = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void CheckTable(string table)
    {
        if (!IsTableName(table))
            throw Invalid("A table name is 3 to 63 letters and digits, starts with a letter and is not 'tables'.");
    }

    public static void CheckKeys(string partitionKey, string rowKey)
    {
        CheckKey(partitionKey, "PartitionKey");
        CheckKey(rowKey, "RowKey");
    }

    /// <summary>Checks the bounds of a query; unlike a key they may hold any character, as a bound need not exist.</summary>
    public static void CheckRange(RowKeyRange range)
    {
        if (!IsText(range.From) || (range.Before is { } before && !IsText(before)))
            throw Invalid("A bound of a RowKey range holds half a surrogate pair, U+FFFE or U+FFFF; RowKeyRange.Prefix avoids them.");
    }

    /// <summary>Checks the writes of one call: what is in them, one partition, each row once, and their size together.</summary>
    public static void CheckWrites(string table, IReadOnlyList<TableWrite> writes)
    {
        CheckTable(table);
        if (writes.Count is < 1 or > MaxWrites) throw Invalid($"A transaction has 1 to {MaxWrites} writes, not {writes.Count}.");
        var rows = new HashSet<string>();
        long size = 0;
        foreach (var write in writes)
        {
            CheckKeys(write.PartitionKey, write.RowKey);
            if (!string.Equals(write.PartitionKey, writes[0].PartitionKey, StringComparison.Ordinal))
                throw Invalid("All writes of a transaction are in one partition.");
            if (!rows.Add(write.RowKey)) throw Invalid("A transaction writes a row only once.");

            CheckWrite(write);
            size += WireSize.Of(write);
        }

        if (writes.Count > 1 && size > MaxTransactionSize) throw TooLarge("A transaction is at most 4 MiB.");
    }

    /// <summary>Checks names, types, number and size of the properties of one row.</summary>
    public static void CheckEntity(TableEntity entity)
    {
        if (entity.Properties.Count > MaxProperties) throw TooLarge($"A row has at most {MaxProperties} properties.");

        // https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model: 4 bytes for the row,
        // 8 for each property, text in UTF-16.
        long size = 4 + (2L * (entity.PartitionKey.Length + entity.RowKey.Length));
        foreach (var (name, value) in entity.Properties)
        {
            CheckPropertyName(name);
            size += 8 + (2L * name.Length) + SizeOf(value);
        }

        if (size > MaxEntitySize) throw TooLarge("A row is at most 1 MiB.");
    }

    private static void CheckWrite(TableWrite write)
    {
        switch (write)
        {
            case TableWrite.Insert insert:
                CheckEntity(insert.Entity);
                break;
            case TableWrite.Replace replace:
                CheckCondition(replace.IfMatch);
                CheckEntity(replace.Entity);
                break;
            case TableWrite.Merge merge:
                CheckCondition(merge.IfMatch);
                CheckEntity(merge.Entity);
                break;
            case TableWrite.Delete delete:
                CheckCondition(delete.IfMatch);
                break;
            default:
                throw Invalid($"{write.GetType().Name} is not a table write.");
        }
    }

    private static void CheckCondition(ETag ifMatch)
    {
        if (ifMatch == default || ifMatch == ETag.All)
            throw Invalid("A row is changed with the ETag that was read, not without one or with '*'.");
    }

    private static void CheckKey(string? key, string what)
    {
        if (key is null) throw Invalid($"A {what} is missing.");
        if (key.Length > MaxKeyLength) throw Invalid($"A {what} is at most {MaxKeyLength} characters.");
        foreach (var c in key)
        {
            if (c is '/' or '\\' or '#' or '?' || char.IsControl(c))
                throw Invalid($"A {what} holds no slash, backslash, #, ? or control character.");
        }

        if (!IsText(key)) throw Invalid($"A {what} holds half a surrogate pair, U+FFFE or U+FFFF.");
    }

    private static void CheckPropertyName(string name)
    {
        if (name.Length > MaxPropertyNameLength) throw Invalid($"A property name is at most {MaxPropertyNameLength} characters.");
        if (!IsPropertyName(name))
            throw Invalid("A property name is a C# identifier that does not start with 'xml'.");
        if (name is "PartitionKey" or "RowKey" or "Timestamp" or "ETag")
            throw Invalid($"{name} belongs to the row itself and is not a property.");
    }

    private static int SizeOf(object value)
    {
        switch (value)
        {
            case string text:
                if (text.Length > MaxStringLength) throw TooLarge($"A text is at most {MaxStringLength} UTF-16 units.");
                if (!IsWellFormed(text)) throw Invalid("A text holds half a surrogate pair.");
                return (2 * text.Length) + 4;
            case byte[] bytes:
                if (bytes.Length > MaxBinaryLength) throw TooLarge($"A binary value is at most {MaxBinaryLength} bytes.");
                return bytes.Length + 4;
            case DateTimeOffset instant:
                if (instant < FirstInstant) throw Invalid("An instant is not before 1601.");
                return 8;
            case Guid:
                return 16;
            case bool:
                return 1;
            case int:
                return 4;
            case long:
                return 8;
            case double number:
                if (!double.IsFinite(number)) throw Invalid("A number is finite.");
                return 8;
            default:
                throw Invalid($"A property of type {value.GetType().Name} cannot be stored in a table.");
        }
    }

    // The two noncharacters are not allowed in XML, and SQLite would replace them.
    private static bool IsText(string key) => IsWellFormed(key) && !key.AsSpan().ContainsAny('\uFFFE', '\uFFFF');

    private static bool IsWellFormed(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done) return false;
            rest = rest[length..];
        }

        return true;
    }

    private static TableStoreException Invalid(string message) => new(TableFault.InvalidInput, message);

    private static TableStoreException TooLarge(string message) => new(TableFault.TooLarge, message);

    private static bool IsTableName(string name) =>
        name.Length is >= 3 and <= 63 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit) &&
        !name.Equals("tables", StringComparison.OrdinalIgnoreCase);

    private static bool IsPropertyName(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_') &&
        !name.StartsWith("xml", StringComparison.OrdinalIgnoreCase);
}
