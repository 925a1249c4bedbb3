using Azure;
using Azure.Core;
using Azure.Identity;

namespace TeamsHerstelBot.Tabellen;

/// <summary>Opens the store that the configuration names.</summary>
public static class TableStore
{
    /// <summary>
    /// Empty text: the SQLite file. A connection string of a storage account (also <c>UseDevelopmentStorage=true</c>): its key or shared
    /// access signature. An <c>https://</c> address: an Entra identity.
    /// </summary>
    /// <param name="connectionString">The value of <c>ConnectionStrings:Tables</c>.</param>
    /// <param name="sqlitePath">Path of the SQLite file.</param>
    /// <param name="credential">
    /// Identity for an address; null for workload identity, then managed identity. Not DefaultAzureCredential: its chain goes on to
    /// the accounts of developer tools, so that in production a wrong identity shows late or not at all.
    /// </param>
    /// <returns>The store; the SQLite one is IAsyncDisposable.</returns>
    /// <exception cref="ArgumentException">The text cannot be used; the message is one sentence and never contains a key.</exception>
    /// <exception cref="TableStoreException">The SQLite file cannot be opened.</exception>
    public static ITableStore Open(string? connectionString, string sqlitePath, TokenCredential? credential = null)
    {
        var text = connectionString?.Trim();
        if (string.IsNullOrEmpty(text)) return new SqliteTableStore(sqlitePath);
        if (!IsAddress(text)) return TableConnectionString.Parse(text).Open();

        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint) || endpoint is not { Scheme: "https" })
            throw TableConnectionString.Wrong("The address of the table service must be an https address.");
        if (endpoint.Query.Contains("sig=", StringComparison.Ordinal))
            return new AzureTableStore(endpoint, new AzureSasCredential(endpoint.Query.TrimStart('?')));
        if (endpoint.Query.Length > 0)
            throw TableConnectionString.Wrong("The address of the table service has a query that is not a shared access signature.");
        return new AzureTableStore(endpoint, credential ?? PlatformIdentity());
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http:", StringComparison.OrdinalIgnoreCase);

    private static ChainedTokenCredential PlatformIdentity() => new(
        new WorkloadIdentityCredential(),
        new ManagedIdentityCredential(Environment.GetEnvironmentVariable("AZURE_CLIENT_ID") is { Length: > 0 } clientId
            ? ManagedIdentityId.FromUserAssignedClientId(clientId)
            : ManagedIdentityId.SystemAssigned));
}
