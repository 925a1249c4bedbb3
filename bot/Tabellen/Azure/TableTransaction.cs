using System.Globalization;
using System.Text;
using Azure;

namespace TeamsHerstelBot.Tabellen;

/// <summary>An entity group transaction on the wire: one changeset in a multipart/mixed body.</summary>
/// <remarks>Source: https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions.</remarks>
internal sealed class TableTransaction(TableAddress address, string table, Guid id)
{
    private readonly StringBuilder _parts = new();

    public string ContentType => $"multipart/mixed; boundary=batch_{id:D}";

    /// <summary>The body. Line ends are CRLF and JSON stands on one line: Azurite reads it with regular expressions.</summary>
    public byte[] Body(IEnumerable<CheckedWrite> writes)
    {
        Line($"--batch_{id:D}");
        Line($"Content-Type: multipart/mixed; boundary=changeset_{id:D}");
        Line("");
        foreach (var write in writes) Part(write);
        Line($"--changeset_{id:D}--");
        Line($"--batch_{id:D}--");
        return Encoding.UTF8.GetBytes(_parts.ToString());
    }

    /// <summary>
    /// The status, ETag and body of each part of an answer. Read line by line up to a status line, whatever stands before it.
    /// </summary>
    public static List<TransactionPart> Read(string body)
    {
        var parts = new List<TransactionPart>();
        TransactionPart? part = null;
        var inHeaders = false;
        foreach (var line in body.Split('\n').Select(text => text.TrimEnd('\r')))
        {
            if (line.StartsWith("HTTP/1.", StringComparison.Ordinal))
            {
                part = new TransactionPart(int.Parse(line.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture));
                parts.Add(part);
                inHeaders = true;
            }
            else if (part is null)
            {
                continue;
            }
            else if (line.StartsWith("--", StringComparison.Ordinal))
            {
                part = null;
            }
            else if (inHeaders && line.Length == 0)
            {
                inHeaders = false;
            }
            else if (!inHeaders)
            {
                part.Body += line;
            }
            else if (line.StartsWith("ETag:", StringComparison.OrdinalIgnoreCase))
            {
                part.ETag = new ETag(line[5..].Trim());
            }
        }

        return parts;
    }

    private void Part(CheckedWrite write)
    {
        var operation = TableOperation.Of(address, table, write);
        Line($"--changeset_{id:D}");
        Line("Content-Type: application/http");
        Line("Content-Transfer-Encoding: binary");
        Line("");
        Line($"{operation.Method.Method} {operation.Uri.AbsoluteUri} HTTP/1.1");
        Line($"Accept: {TableHeadersPolicy.Accept}");
        Line($"DataServiceVersion: {TableHeadersPolicy.DataServiceVersion}");
        if (operation.IfMatch is { } ifMatch) Line($"If-Match: {ifMatch.ToString()}");
        if (!operation.Body.IsEmpty)
        {
            Line("Content-Type: application/json");
            Line("Prefer: return-no-content");
        }

        Line("");
        if (!operation.Body.IsEmpty) Line(Encoding.UTF8.GetString(operation.Body.Span));
    }

    private void Line(string text) => _parts.Append(text).Append("\r\n");
}

/// <summary>One part of the answer to a transaction.</summary>
internal sealed class TransactionPart(int status)
{
    public int Status { get; } = status;

    public ETag ETag { get; set; }

    public string Body { get; set; } = "";
}
