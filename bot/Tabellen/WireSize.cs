namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// How many bytes a write takes in the body of a transaction, at most. Azure.Data.Tables writes everything beyond letters, digits and a few
/// signs as <c>\uXXXX</c>.
/// </summary>
internal static class WireSize
{
    // Headers of the part, the address up to the table and the verb.
    private const int Envelope = 1024;

    // Two quotes, a colon and a comma, the annotation of the type, and the longest number or instant.
    private const int AroundValue = 64;

    public static long Of(TableWrite write)
    {
        var keys = Uri.EscapeDataString(write.PartitionKey).Length + Uri.EscapeDataString(write.RowKey).Length;
        var entity = write switch
        {
            TableWrite.Insert insert => insert.Entity,
            TableWrite.Replace replace => replace.Entity,
            TableWrite.Merge merge => merge.Entity,
            _ => null,
        };
        return entity is null ? Envelope + keys : Envelope + keys + Of(entity);
    }

    private static long Of(TableEntity entity)
    {
        long size = (2 * AroundValue) + Of(entity.PartitionKey) + Of(entity.RowKey);
        foreach (var (name, value) in entity.Properties)
        {
            size += AroundValue + (2 * Of(name)) + value switch
            {
                string text => Of(text),
                byte[] bytes => (bytes.Length + 2) / 3 * 4,
                _ => 0,
            };
        }

        return size;
    }

    private static long Of(string text)
    {
        long size = 0;
        foreach (var c in text)
        {
            size += c switch
            {
                '"' or '&' or '\'' or '+' or '<' or '>' or '`' => 6,
                '\\' or '\b' or '\f' or '\n' or '\r' or '\t' => 2,
                >= ' ' and <= '~' => 1,
                _ => 6,
            };
        }

        return size;
    }
}
