using System.Security.Cryptography;
using System.Text;

namespace TeamsHerstelBot.Tabellen;

/// <summary>Name and key of a storage account; signs requests, never shows the key.</summary>
/// <remarks>Source: https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key.</remarks>
public sealed class TableSharedKeyCredential
{
    private readonly byte[] _key;

    /// <summary>Creates the credential.</summary>
    /// <exception cref="ArgumentException">The name is empty or the key is not base64.</exception>
    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accountName);
        ArgumentNullException.ThrowIfNull(accountKey);
        AccountName = accountName;
        var key = new byte[accountKey.Length];
        if (!Convert.TryFromBase64String(accountKey, key, out var length) || length == 0)
            throw new ArgumentException("The account key of the storage account is not base64.", nameof(accountKey));
        _key = key[..length];
    }

    /// <summary>Name of the storage account.</summary>
    public string AccountName { get; }

    /// <summary>The Authorization header of a request.</summary>
    /// <param name="date">The value of <c>x-ms-date</c>, RFC 1123.</param>
    /// <param name="address">The address exactly as sent: the path is signed percent-encoded, of the query only <c>comp</c>.</param>
    internal string SharedKeyLite(string date, Uri address)
    {
        var resource = $"/{AccountName}{address.AbsolutePath}{Component(address)}";
        var signature = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{date}\n{resource}"));
        return $"SharedKeyLite {AccountName}:{Convert.ToBase64String(signature)}";
    }

    private static string Component(Uri address) => address.Query.TrimStart('?').Split('&')
        .FirstOrDefault(part => part.StartsWith("comp=", StringComparison.Ordinal)) is { } component ? $"?{component}" : "";
}
