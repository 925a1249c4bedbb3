using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace TeamsHerstelBot.Tabellen;

/// <summary>An answer other than success, as status, error code and the index of the failing write of a transaction.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Error code of the service, or empty.</param>
/// <param name="Index">0-based index of the write, 0 when the service does not say.</param>
internal readonly record struct TableError(int Status, string Code, int Index)
{
    /// <summary>Reads the error from JSON (data errors) or XML (authorisation errors); anything else has no code.</summary>
    public static TableError Read(int status, string? codeHeader, string body)
    {
        var (code, message) = body.AsSpan().TrimStart() switch
        {
            ['{', ..] => FromJson(body),
            ['<' or '\uFEFF', ..] => (FromXml(body), ""),
            _ => ("", ""),
        };
        var colon = message.IndexOf(':', StringComparison.Ordinal);
        var index = colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
        return new TableError(status, codeHeader ?? code, index);
    }

    /// <summary>What the caller may expect to happen, or None when this is a fault.</summary>
    public WriteError WriteError => (Status, Code) switch
    {
        (409, "EntityAlreadyExists") => WriteError.Conflict,
        (412, _) => WriteError.PreconditionFailed,
        (404, "ResourceNotFound" or "EntityNotFound") => WriteError.NotFound,
        _ => WriteError.None,
    };

    public TableStoreException ToException(string? requestId)
    {
        var fault = (Status, Code) switch
        {
            (404, "TableNotFound") => TableFault.TableNotFound,
            (413, _) or (400, "EntityTooLarge" or "PropertyValueTooLarge" or "TooManyProperties" or "ContentLengthExceeded" or "RequestBodyTooLarge")
                => TableFault.TooLarge,
            (401 or 403, _) => TableFault.Unauthorized,
            (429 or 503, _) => TableFault.Throttled,
            (408 or >= 500, _) or (409, "TableBeingDeleted") => TableFault.Unavailable,
            _ => TableFault.InvalidInput,
        };
        var status = string.Create(CultureInfo.InvariantCulture, $"{Status} {Code}").TrimEnd();
        return new TableStoreException(fault, fault switch
        {
            TableFault.TableNotFound => "The table does not exist.",
            TableFault.TooLarge => $"The table service finds the request too large ({status}).",
            TableFault.Unauthorized => $"The table service does not accept the identity or key ({status}).",
            TableFault.Throttled => $"The table service asks to slow down ({status}).",
            TableFault.Unavailable => $"The table service could not do the request ({status}).",
            _ => $"The table service refuses the request ({status}).",
        } + (requestId is null ? "" : $" Request id: {requestId}."));
    }

    private static (string Code, string Message) FromJson(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var error = json.RootElement.GetProperty("odata.error");
            return (error.GetProperty("code").GetString() ?? "", error.GetProperty("message").GetProperty("value").GetString() ?? "");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return ("", "");
        }
    }

    private static string FromXml(string body)
    {
        try
        {
            return XDocument.Parse(body.TrimStart('\uFEFF')).Root?.Elements().FirstOrDefault(element =>
                element.Name.LocalName.Equals("code", StringComparison.OrdinalIgnoreCase))?.Value ?? "";
        }
        catch (XmlException)
        {
            return "";
        }
    }
}
