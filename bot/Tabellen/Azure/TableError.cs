using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Azure;
using Azure.Identity;

namespace TeamsHerstelBot.Tabellen;

/// <summary>An answer other than success: HTTP status, and the error code of the service or empty.</summary>
internal readonly record struct TableError(int Status, string Code)
{
    /// <summary>The error that Azure.Data.Tables threw.</summary>
    public static TableError Of(RequestFailedException exception) =>
        exception.GetRawResponse() is { } response && response.Status == exception.Status
            ? Of(response, exception.ErrorCode)
            : new TableError(exception.Status, exception.ErrorCode ?? "");

    /// <summary>The error of an answer. An error of authorisation may be XML, with its code nowhere else.</summary>
    public static TableError Of(Response response, string? code = null)
    {
        if (string.IsNullOrEmpty(code) && response.Headers.TryGetValue("x-ms-error-code", out var header)) code = header;
        if (!string.IsNullOrEmpty(code)) return new TableError(response.Status, code);
        var body = response.ContentStream is null ? "" : response.Content.ToString();
        return new TableError(response.Status, body.AsSpan().TrimStart() switch
        {
            ['{', ..] => FromJson(body),
            ['<' or '\uFEFF', ..] => FromXml(body),
            _ => "",
        });
    }

    /// <summary>What the caller may expect to happen, or None when this is a fault.</summary>
    public WriteError WriteError => (Status, Code) switch
    {
        (409, "EntityAlreadyExists") => WriteError.Conflict,
        (412, _) => WriteError.PreconditionFailed,
        (404, "ResourceNotFound" or "EntityNotFound") => WriteError.NotFound,
        _ => WriteError.None,
    };

    /// <summary>What went wrong as a fault of the store; null for what is not about the service.</summary>
    public static TableStoreException? Fault(Exception exception) => exception switch
    {
        AuthenticationFailedException =>
            new(TableFault.Unauthorized, "No Entra token could be obtained for the table service.", exception),
        RequestFailedException { Status: >= 400 } failed => Of(failed).ToException(failed.GetRawResponse()),
        RequestFailedException { Status: 0 } or AggregateException or IOException =>
            new(TableFault.Unavailable, "The table service cannot be reached.", exception),
        OperationCanceledException => new(TableFault.Unavailable, "The table service did not answer in time.", exception),

        // What Azure.Data.Tables throws on an answer that ends half-way or is no answer of a table service.
        RequestFailedException or InvalidOperationException or InvalidDataException or FormatException or JsonException
            or KeyNotFoundException =>
            new(TableFault.Unavailable, "The table service gave an answer that cannot be read.", exception),
        _ => null,
    };

    private TableStoreException ToException(Response? response)
    {
        var fault = (Status, Code) switch
        {
            (404, "TableNotFound") => TableFault.TableNotFound,
            (413, _) or (
                400, "EntityTooLarge" or "PropertyValueTooLarge" or "TooManyProperties" or "ContentLengthExceeded" or "RequestBodyTooLarge")
                => TableFault.TooLarge,
            (401 or 403, _) => TableFault.Unauthorized,
            (429 or 503, _) => TableFault.Throttled,
            (408 or >= 500, _) or (409, "TableBeingDeleted") => TableFault.Unavailable,
            _ => TableFault.InvalidInput,
        };
        var status = string.Create(CultureInfo.InvariantCulture, $"{Status} {Code}").TrimEnd();
        var id = response is not null && response.Headers.TryGetValue("x-ms-request-id", out var header) ? header : null;
        return new TableStoreException(fault, fault switch
        {
            TableFault.TableNotFound => "The table does not exist.",
            TableFault.TooLarge => $"The table service finds the request too large ({status}).",
            TableFault.Unauthorized => $"The table service does not accept the identity or key ({status}).",
            TableFault.Throttled => $"The table service asks to slow down ({status}).",
            TableFault.Unavailable => $"The table service could not do the request ({status}).",
            _ => $"The table service refuses the request ({status}).",
        } + (id is null ? "" : $" Request id: {id}."));
    }

    private static string FromJson(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.GetProperty("odata.error").GetProperty("code").GetString() ?? "";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "";
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
