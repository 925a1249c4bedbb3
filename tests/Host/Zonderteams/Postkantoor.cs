using System.Buffers;
using System.Collections.Concurrent;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Proeftuin.Brieven;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>A real SMTP server in this process, with TLS and a certificate of its own: takes in mail, or answers as it is told.</summary>
internal sealed class Postkantoor : MessageStore, IMailboxFilter, IUserAuthenticator, IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _ontvangen = new();
    private readonly Postadres _adres;

    public Postkantoor() => _adres = new(this);

    public int Poort => _adres.Adres.Port;

    /// <summary>Oldest first, as they came over the line.</summary>
    public IReadOnlyList<string> Ontvangen => [.. _ontvangen];

    public bool Versleuteld { get; private set; }

    public SmtpResponse? Antwoord { get; set; }

    /// <summary>How the bot reaches it.</summary>
    public Mailinstelling Instelling(bool vertrouwt = true, string? wachtwoord = null)
    {
        var gewoon = _adres.Instelling(new("https://bot.waterrijk.example"));
        return gewoon with
        {
            Server = "localhost",
            Gebruiker = wachtwoord is null ? "" : "bot",
            Wachtwoord = wachtwoord ?? "",
            Vertrouwt = vertrouwt ? gewoon.Vertrouwt : null,
        };
    }

    public Task StopAsync() => _adres.StopAsync();

    public ValueTask DisposeAsync() => _adres.DisposeAsync();

    public override Task<SmtpResponse> SaveAsync(
        ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        Versleuteld = context.Pipe.IsSecure;
        _ontvangen.Enqueue(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
        return Task.FromResult(SmtpResponse.Ok);
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) =>
        Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(
        ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
        Antwoord is null ? Task.FromResult(true) : throw new SmtpResponseException(Antwoord);

    public Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellationToken) =>
        Task.FromResult(password == "goed");
}
