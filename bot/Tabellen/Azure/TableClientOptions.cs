using Azure.Core;

namespace TeamsHerstelBot.Tabellen;

/// <summary>Transport, retry and diagnostics of <see cref="AzureTableStore"/>.</summary>
/// <remarks>Retries five times with exponential, jittered delays from 0.4 s; honours Retry-After.</remarks>
public sealed class TableClientOptions : ClientOptions
{
    /// <summary>Creates the options with the values above.</summary>
    public TableClientOptions()
    {
        Retry.Mode = RetryMode.Exponential;
        Retry.MaxRetries = 5;
        Retry.Delay = TimeSpan.FromSeconds(0.4);
        Retry.MaxDelay = TimeSpan.FromSeconds(8);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
        Diagnostics.ApplicationId = "TeamsHerstelBot";
    }

    /// <summary>The longest a request may take with all its retries; after it, whether a write was carried out is not known.</summary>
    public TimeSpan OverallTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock that dates signatures.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
