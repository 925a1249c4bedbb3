using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Data.Tables;

namespace TeamsHerstelBot.Tabellen;

/// <summary>A connection string of a storage account, read strictly: a mistake is one sentence without the secret.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string.</remarks>
internal sealed class TableConnectionString
{
    // Public and fixed: the account of every Azurite.
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private static readonly Uri DevelopmentEndpoint = new($"http://127.0.0.1:10002/{DevelopmentAccount}");

    private TableConnectionString(Uri endpoint, TableSharedKeyCredential? key, AzureSasCredential? signature) =>
        (Endpoint, Key, Signature) = (endpoint, key, signature);

    public Uri Endpoint { get; }

    public TableSharedKeyCredential? Key { get; }

    public AzureSasCredential? Signature { get; }

    public AzureTableStore Open() => Key is not null
        ? new AzureTableStore(Endpoint, Key)
        : new AzureTableStore(Endpoint, Signature!);

    public static TableConnectionString Parse(string connectionString)
    {
        var parts = Parts(connectionString);
        if (parts.TryGetValue("UseDevelopmentStorage", out var development))
        {
            if (parts.Count == 1 && bool.TryParse(development, out var use) && use)
                return new(DevelopmentEndpoint, new TableSharedKeyCredential(DevelopmentAccount, DevelopmentKey), null);
            throw Wrong("UseDevelopmentStorage=true stands alone in the connection string for tables.");
        }

        var endpoint = EndpointOf(parts);
        var signature = parts.GetValueOrDefault("SharedAccessSignature");
        var key = parts.GetValueOrDefault("AccountKey");
        return (signature, key) switch
        {
            ({ Length: > 0 }, null) => new(endpoint, null, new AzureSasCredential(signature.TrimStart('?'))),
            (null, { Length: > 0 }) when parts.GetValueOrDefault("AccountName") is { Length: > 0 } account =>
                new(endpoint, Credential(account, key), null),
            (null, { Length: > 0 }) => throw Wrong("The connection string for tables has an AccountKey but no AccountName."),
            (null, _) => throw Wrong("The connection string for tables has neither an AccountKey nor a SharedAccessSignature."),
            _ => throw Wrong("The connection string for tables has both an AccountKey and a SharedAccessSignature, or an empty one."),
        };
    }

    private static Dictionary<string, string> Parts(string connectionString)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Only the first '=': keys and signatures end in or contain more of them.
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0) throw Wrong("The connection string for tables is not a list of Name=value parts, nor an https address.");
            if (!parts.TryAdd(part[..sign].TrimEnd(), part[(sign + 1)..].TrimStart()))
                throw Wrong("The connection string for tables has the same part twice.");
        }

        return parts;
    }

    private static Uri EndpointOf(Dictionary<string, string> parts)
    {
        if (parts.TryGetValue("TableEndpoint", out var given)) return Address(given.TrimEnd('/'), "TableEndpoint");
        if (!parts.TryGetValue("AccountName", out var account) || account.Length == 0)
            throw Wrong("The connection string for tables has neither an AccountName nor a TableEndpoint.");
        if (!account.All(char.IsAsciiLetterOrDigit))
            throw Wrong("The AccountName in the connection string for tables has only letters and digits.");
        var protocol = parts.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = parts.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return Address($"{protocol}://{account}.table.{suffix}", "DefaultEndpointsProtocol or EndpointSuffix");
    }

    private static Uri Address(string text, string part) =>
        Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && endpoint is { Scheme: "https" or "http", Query: "" }
            ? endpoint
            : throw Wrong($"The {part} in the connection string for tables does not make an http(s) address.");

    private static TableSharedKeyCredential Credential(string account, string key)
    {
        try
        {
            return new TableSharedKeyCredential(account, key);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw Wrong("The AccountKey in the connection string for tables is not base64.");
        }
    }

    [SuppressMessage("Usage", "MA0015", Justification = "The sentence is for who configures; a parameter name would only blur it.")]
    public static ArgumentException Wrong(string sentence) => new(sentence);
}
