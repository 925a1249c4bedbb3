using System.Runtime.CompilerServices;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Harnas;

/// <summary>The process is gone: from here on nothing it tries has any effect.</summary>
public sealed class OmgevallenException : Exception
{
    public OmgevallenException()
        : this("The process was killed here.")
    {
    }

    public OmgevallenException(string message)
        : base(message)
    {
    }

    public OmgevallenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>
/// Counts the steps a host takes outside itself, in storage and on the network, and kills it before the chosen one. Killing before each
/// step in turn covers every state that a crash can leave behind: the one before a step is the one after the step before it. Before each
/// change is enough for that, as far as the order of steps side by side is the same each time.
/// </summary>
public sealed class Sterfpunt
{
    private readonly Lock _slot = new();
    private readonly List<string> _stappen = [];
    private readonly HashSet<WekkerSoort> _afgegaan = [];
    private int _voorStap = int.MaxValue;
    private int _voorWijziging = int.MaxValue;
    private int _naPlaatsing = int.MaxValue;
    private int _wijzigingen;

    /// <summary>What was done, oldest first.</summary>
    public IReadOnlyList<string> Stappen
    {
        get
        {
            lock (_slot) return [.. _stappen];
        }
    }

    /// <summary>How many of them left something behind: what only reads does not.</summary>
    public int Wijzigingen
    {
        get
        {
            lock (_slot) return _wijzigingen;
        }
    }

    public bool Omgevallen { get; private set; }

    /// <summary>Kinds of wekkers that went off: their row was taken away.</summary>
    public IReadOnlyList<WekkerSoort> Afgegaan
    {
        get
        {
            lock (_slot) return [.. _afgegaan];
        }
    }

    /// <summary>Counts from here, and kills before this step, this change, or right after this post; 1 is the first.</summary>
    public void Begin(int voorStap = int.MaxValue, int voorWijziging = int.MaxValue, int naPlaatsing = int.MaxValue)
    {
        lock (_slot)
        {
            _stappen.Clear();
            _afgegaan.Clear();
            _wijzigingen = 0;
            (_voorStap, _voorWijziging, _naPlaatsing) = (voorStap, voorWijziging, naPlaatsing);
        }
    }

    /// <summary>A step that only reads: a kill before it leaves what a kill before the next change does.</summary>
    public void Lees(string wat) => Stap(wat, wijzigt: false);

    public void Stap(string wat, bool wijzigt = true)
    {
        lock (_slot)
        {
            Omgevallen |= _stappen.Count + 1 >= _voorStap || (wijzigt && _wijzigingen + 1 >= _voorWijziging);
            if (Omgevallen) throw new OmgevallenException();
            _stappen.Add(wat);
            if (wijzigt) _wijzigingen++;
            Omgevallen |= wat == SterfelijkeConnector.Plaatsen && _stappen.Count(s => s == wat) >= _naPlaatsing;
        }
    }

    /// <summary>Notes which wekkers these writes take away.</summary>
    public void Noteer(string tabel, IReadOnlyList<TableWrite> writes)
    {
        if (tabel != Tabel.Wekkers) return;
        lock (_slot)
        {
            foreach (var weg in writes.OfType<TableWrite.Delete>())
            {
                if (weg.RowKey.Split('|') is [_, var soort, ..] && Enum.TryParse<WekkerSoort>(soort, out var afgegaan))
                {
                    _afgegaan.Add(afgegaan);
                }
            }
        }
    }

    /// <summary>Kills it now.</summary>
    public void ValOm()
    {
        lock (_slot) Omgevallen = true;
    }
}

/// <summary>A store that stops with its process.</summary>
public sealed class SterfelijkeOpslag(ITableStore opslag, Sterfpunt punt) : ITableStore
{
    public Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken)
    {
        punt.Stap("create table");
        return opslag.CreateTableIfNotExistsAsync(table, cancellationToken);
    }

    public Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        punt.Lees("get");
        return opslag.GetAsync(table, partitionKey, rowKey, cancellationToken);
    }

    public async IAsyncEnumerable<TableEntity> QueryAsync(
        string table, string partitionKey, RowKeyRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        punt.Lees("query");
        await foreach (var entity in opslag.QueryAsync(table, partitionKey, range, cancellationToken)) yield return entity;
    }

    public Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        punt.Stap("write");
        punt.Noteer(table, writes);
        return opslag.WriteAsync(table, writes, cancellationToken);
    }
}

/// <summary>A mail server that stops with its process; every address is well.</summary>
public sealed class SterfelijkeMailbode(Sterfpunt punt) : IMailbode
{
    public Task<ConnectorError?> StuurAsync(Brieftekst brief, CancellationToken ct)
    {
        punt.Stap("mail");
        return Task.FromResult<ConnectorError?>(null);
    }
}

/// <summary>A Connector that stops with its process.</summary>
public sealed class SterfelijkeConnector(IConnector connector, Sterfpunt punt) : IConnector
{
    public const string Plaatsen = "post";

    public Task<ConnectorResult<ConversationResource>> CreatePersonalConversationAsync(
        string serviceUrl, string tenantId, string userId, CancellationToken cancellationToken)
    {
        punt.Stap("open chat");
        return connector.CreatePersonalConversationAsync(serviceUrl, tenantId, userId, cancellationToken);
    }

    public Task<ConnectorResult<ResourceResponse>> SendToConversationAsync(
        string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        punt.Stap(Plaatsen);
        return connector.SendToConversationAsync(serviceUrl, conversationId, activity, cancellationToken);
    }

    public Task<ConnectorResult<ConversationResource>> CreateThreadAsync(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancellationToken)
    {
        punt.Stap(Plaatsen);
        return connector.CreateThreadAsync(serviceUrl, tenantId, channelId, activity, cancellationToken);
    }

    public Task<ConnectorResult<ResourceResponse>> ReplyToActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        punt.Stap(Plaatsen);
        return connector.ReplyToActivityAsync(serviceUrl, conversationId, activityId, activity, cancellationToken);
    }

    public Task<ConnectorResult<ResourceResponse>> UpdateActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        punt.Stap("update");
        return connector.UpdateActivityAsync(serviceUrl, conversationId, activityId, activity, cancellationToken);
    }

    public Task<ConnectorResult<ResourceResponse>> DeleteActivityAsync(
        string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken)
    {
        punt.Stap("delete");
        return connector.DeleteActivityAsync(serviceUrl, conversationId, activityId, cancellationToken);
    }

    public Task<ConnectorResult<PagedMembers>> GetPagedMembersAsync(
        string serviceUrl, string conversationId, int pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        punt.Lees("members");
        return connector.GetPagedMembersAsync(serviceUrl, conversationId, pageSize, continuationToken, cancellationToken);
    }

    public Task<ConnectorResult<TeamsMember>> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken)
    {
        punt.Lees("member");
        return connector.GetMemberAsync(serviceUrl, conversationId, memberId, cancellationToken);
    }

    public Task<ConnectorResult<TeamDetails>> GetTeamAsync(string serviceUrl, string teamId, CancellationToken cancellationToken)
    {
        punt.Lees("team");
        return connector.GetTeamAsync(serviceUrl, teamId, cancellationToken);
    }

    public Task<ConnectorResult<ChannelList>> GetChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken)
    {
        punt.Lees("channels");
        return connector.GetChannelsAsync(serviceUrl, teamId, cancellationToken);
    }
}
