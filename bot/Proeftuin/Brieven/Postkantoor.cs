using System.Buffers;
using MimeKit;
using SmtpServer;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace TeamsHerstelBot.Proeftuin.Brieven;

/// <summary>
/// The mail server of the municipality: real SMTP with TLS, on loopback alone, so the bot mails here as it does everywhere. A mail is in
/// its mailbox before the server says that it has it, and goes nowhere else.
/// </summary>
internal sealed class Postkantoor(Postadres adres, Postbussen bussen) : MessageStore, IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _draait = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var diensten = new SmtpServer.ComponentModel.ServiceProvider();
        diensten.Add((IMessageStore)this);
        var opties = new SmtpServerOptionsBuilder().ServerName("localhost")
            .Endpoint(e => e.Endpoint(adres.Adres).Certificate(adres.Certificaat)).Build();
        _draait = new SmtpServer.SmtpServer(opties, diensten).StartAsync(_stop.Token);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await Task.WhenAny(_draait, Task.Delay(Timeout.Infinite, cancellationToken));
    }

    /// <summary>What is not encrypted is not taken in: the bot never sends it so.</summary>
    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        if (!context.Pipe.IsSecure) return new(SmtpReplyCode.ClientNotPermitted, "5.7.0 TLS first");
        using var ruw = new MemoryStream(buffer.ToArray());
        using var mail = await MimeMessage.LoadAsync(ruw, cancellationToken);
        foreach (var aan in mail.To.Mailboxes)
        {
            await bussen.LegAsync(
                new(
                    mail.MessageId ?? "", aan.Address, default, mail.Subject ?? "", (mail.TextBody ?? "").ReplaceLineEndings("\n"),
                    mail.HtmlBody ?? "", $"SMTP, {context.Pipe.SslProtocol}"),
                cancellationToken);
        }

        return SmtpResponse.Ok;
    }

    public void Dispose() => _stop.Dispose();
}
