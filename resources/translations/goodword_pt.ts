<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> at {folder}</source>
        <comment>after: The disk</comment>
        <translation> em {folder}</translation>
    </message>
    <message>
        <source>(added later)</source>
        <comment>of a record</comment>
        <translation>(acrescentado depois)</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands, as in 2,000</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>--from goes with a new value.</source>
        <translation>--from vai junto com um novo valor.</translation>
    </message>
    <message>
        <source>--jsonl reads standard input; it takes a practice and nothing else.</source>
        <translation>--jsonl lê a entrada padrão; aceita uma prática e nada mais.</translation>
    </message>
    <message>
        <source>--merge and --into go together; --separate stands alone.</source>
        <translation>--merge e --into andam juntas; --separate vai sozinha.</translation>
    </message>
    <message>
        <source>--merge-into, --separate and --remove stand alone.</source>
        <translation>--merge-into, --separate e --remove vão sozinhas.</translation>
    </message>
    <message>
        <source>--new-code and --passphrase change with what.</source>
        <translation>--new-code e --passphrase mudam o modo de abrir o caderno.</translation>
    </message>
    <message>
        <source>--person and --audience person go together.</source>
        <translation>--person e --audience person vão juntos.</translation>
    </message>
    <message>
        <source>--person goes with --audience person.</source>
        <translation>--person vai junto com --audience person.</translation>
    </message>
    <message>
        <source>--person goes with praise.</source>
        <translation>--person só vale com praise.</translation>
    </message>
    <message>
        <source>--reason is for your own days: why somebody else is off is theirs.</source>
        <translation>--reason é para os seus próprios dias: o motivo da ausência de outra pessoa é assunto dela.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals, as in 1.5</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>1 day more</source>
        <comment>a choice</comment>
        <translation>mais 1 dia</translation>
    </message>
    <message>
        <source>1 to 64 characters; nothing is to be read from it</source>
        <translation>1 a 64 caracteres; nada se deduz dele</translation>
    </message>
    <message>
        <source>12 months</source>
        <comment>how far back to look</comment>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <comment>a choice</comment>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>2 days more</source>
        <comment>a choice</comment>
        <translation>mais 2 dias</translation>
    </message>
    <message>
        <source>3 days more</source>
        <comment>a choice</comment>
        <translation>mais 3 dias</translation>
    </message>
    <message>
        <source>3 months</source>
        <comment>how far back to look</comment>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <comment>a choice</comment>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>4 days more</source>
        <comment>a choice</comment>
        <translation>mais 4 dias</translation>
    </message>
    <message>
        <source>5 days more</source>
        <comment>a choice</comment>
        <translation>mais 5 dias</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>a choice</comment>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>6 months</source>
        <comment>how far back to look</comment>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <comment>a choice</comment>
        <translation>60 minutos</translation>
    </message>
    <message>
        <source>A JSON object a line on standard input, one a line out.</source>
        <translation>Um objeto JSON por linha na entrada padrão, um por linha na saída.</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be made here</source>
        <translation>Não é possível criar um PDF aqui</translation>
    </message>
    <message>
        <source>A backup may still have it.</source>
        <translation>Um backup ainda pode conter isso.</translation>
    </message>
    <message>
        <source>A book that is protected gets another key and recovery code.</source>
        <translation>Um caderno já protegido recebe outra chave e outro código de recuperação.</translation>
    </message>
    <message>
        <source>A character is wrong. Compare it group by group.</source>
        <translation>Um caractere está errado. Compare grupo por grupo.</translation>
    </message>
    <message>
        <source>A coaching record has no {field}.</source>
        <translation>Um registro de coaching não tem {field}.</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Uma cópia em outro lugar</translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation>Há uma cópia em {name}</translation>
    </message>
    <message>
        <source>A copy of the book was made, but it can&apos;t be relied on. ({folder})</source>
        <translation>Foi feita uma cópia do caderno, mas ela não é confiável. ({folder})</translation>
    </message>
    <message>
        <source>A country, or one with its region: DE, DE-BY. Off from today on.</source>
        <translation>Um país, ou um com a região: DE, DE-BY. Folga a partir de hoje.</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Um cliente</translation>
    </message>
    <message>
        <source>A day counts once it is over, or once it is done.</source>
        <translation>Um dia conta depois que acaba ou assim que está feito.</translation>
    </message>
    <message>
        <source>A day stays open for</source>
        <comment>a setting</comment>
        <translation>Um dia fica aberto por</translation>
    </message>
    <message>
        <source>A few days more, and it begins</source>
        <translation>Mais alguns dias, e começa</translation>
    </message>
    <message>
        <source>A few words with blanks are good.</source>
        <translation>Algumas palavras com espaços já servem.</translation>
    </message>
    <message>
        <source>A file about a person ends in .md, .txt, .html, .docx or .pdf.</source>
        <translation>Um arquivo sobre uma pessoa termina em .md, .txt, .html, .docx ou .pdf.</translation>
    </message>
    <message>
        <source>A good moment for one sentence</source>
        <translation>Um bom momento para uma frase</translation>
    </message>
    <message>
        <source>A good word each working day</source>
        <translation>Uma palavra boa a cada dia útil</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard, and a weekly note about the team.</source>
        <translation>Uma palavra boa a cada dia útil: um elogio, um acompanhamento, algo que você ouviu e uma nota semanal sobre a equipe.</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard.

Without a command it starts in the tray and opens Today.</source>
        <translation>Uma boa palavra a cada dia útil: um elogio, um acompanhamento, uma coisa ouvida.

Sem comando, inicia na bandeja do sistema e abre Hoje.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Uma chave aparece duas vezes no mesmo objeto.</translation>
    </message>
    <message>
        <source>A listening record has no {field}.</source>
        <translation>Um registro de escuta não tem {field}.</translation>
    </message>
    <message>
        <source>A mail about them is on its way right now.</source>
        <translation>Um e-mail sobre essa pessoa está a caminho agora.</translation>
    </message>
    <message>
        <source>A mail that nobody has looked at, or that did not go out, waits here for you.</source>
        <translation>Um e-mail que ninguém conferiu, ou que não saiu, espera aqui por você.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Um mês</translation>
    </message>
    <message>
        <source>A month instead of a week.</source>
        <translation>Um mês em vez de uma semana.</translation>
    </message>
    <message>
        <source>A new name, on all their records too</source>
        <translation>Um novo nome, também em todos os registros da pessoa</translation>
    </message>
    <message>
        <source>A new name, on all their records too.</source>
        <translation>Um novo nome, também em todos os registros da pessoa.</translation>
    </message>
    <message>
        <source>A new run. Strength {strength}, best {best}.</source>
        <translation>Uma nova sequência. Força {strength}, melhor {best}.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote it: this one can show and export it, and change nothing.</source>
        <translation>Foi escrito por um Goodword mais novo: este pode mostrar e exportar, mas não muda nada.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote this book. This one shows it, and changes nothing.</source>
        <translation>Um Goodword mais novo escreveu este caderno. Este aqui mostra o caderno e não muda nada.</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, not sent ({state})</source>
        <translation>Nota sobre {period} para {whom}, endereçada a essa pessoa, não enviada ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, sent</source>
        <translation>Nota sobre {period} para {whom}, endereçada a essa pessoa, enviada</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, not sent ({state})</source>
        <translation>Nota sobre {period} para {whom}, não enviada ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, sent</source>
        <translation>Nota sobre {period} para {whom}, enviada</translation>
    </message>
    <message>
        <source>A note for one person needs a name.</source>
        <translation>Uma nota para uma só pessoa precisa de um nome.</translation>
    </message>
    <message>
        <source>A part of Qt is missing on this system.</source>
        <translation>Falta uma parte do Qt neste sistema.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters or more.</source>
        <translation>Uma frase secreta tem {least} caracteres ou mais.</translation>
    </message>
    <message>
        <source>A passphrase is asked for after a lock. Without one, the recovery code is. You may leave it empty.</source>
        <translation>Depois de um bloqueio, o Goodword pede a frase secreta. Sem ela, pede o código de recuperação. Você pode deixar o campo vazio.</translation>
    </message>
    <message>
        <source>A passphrase opens it too; always so where there is no keyring.</source>
        <translation>Uma frase secreta também o abre; sempre assim onde não há chaveiro.</translation>
    </message>
    <message>
        <source>A password goes with a name to sign in with.</source>
        <translation>Uma senha vai junto com um nome de usuário.</translation>
    </message>
    <message>
        <source>A password has 1 to {most} characters.</source>
        <translation>Uma senha tem de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>A password in a command can be read by others, so it was not taken.</source>
        <translation>Uma senha em um comando pode ser lida por outros, por isso não foi aceita.</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>É preciso uma senha</translation>
    </message>
    <message>
        <source>A plan for {name}</source>
        <translation>Um plano para {name}</translation>
    </message>
    <message>
        <source>A plan has three to six small steps, and this one {n}.</source>
        <translation>Um plano tem de três a seis passos pequenos, e este tem {n}.</translation>
    </message>
    <message>
        <source>A praise record has no {field}.</source>
        <translation>Um registro de elogio não tem {field}.</translation>
    </message>
    <message>
        <source>A prompt asks one of these, another one each working day, and so does the line above a note. {name} stands for a first name; such a question rests while names in notifications are off.</source>
        <translation>Um lembrete faz uma destas perguntas, outra a cada dia útil, e a linha acima de uma nota também. {name} fica no lugar de um primeiro nome; uma pergunta assim descansa enquanto os nomes nas notificações estão desligados.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Uma pergunta sua</translation>
    </message>
    <message>
        <source>A question of your own about {practice}</source>
        <translation>Uma pergunta sua sobre {practice}</translation>
    </message>
    <message>
        <source>A quiet month is fine. There is no note.</source>
        <translation>Um mês quieto não é problema. Não há nota.</translation>
    </message>
    <message>
        <source>A quiet time is fine. There is no note.</source>
        <translation>Um período quieto não é problema. Não há nota.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and Monday starts fresh.</source>
        <translation>Uma semana quieta não é problema. Não há nota, e a segunda-feira começa do zero.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and the next one starts fresh.</source>
        <translation>Uma semana quieta não é problema. Não há nota, e a próxima começa do zero.</translation>
    </message>
    <message>
        <source>A quiet year is fine. There is no note.</source>
        <translation>Um ano quieto não é problema. Não há nota.</translation>
    </message>
    <message>
        <source>A record keeps its practice.</source>
        <translation>Um registro mantém a sua prática.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} characters, and {typed} were typed.</source>
        <translation>Um código de recuperação tem {wanted} caracteres, e foram digitados {typed}.</translation>
    </message>
    <message>
        <source>A report is in {log}</source>
        <translation>Há um relatório em {log}</translation>
    </message>
    <message>
        <source>A restore was last rehearsed on {date}.</source>
        <translation>A recuperação de um backup foi ensaiada pela última vez em {date}.</translation>
    </message>
    <message>
        <source>A sample notification</source>
        <translation>Uma notificação de exemplo</translation>
    </message>
    <message>
        <source>A sample week</source>
        <translation>Uma semana de exemplo</translation>
    </message>
    <message>
        <source>A sample week. Everybody in it is made up, and nothing you do here is kept.</source>
        <translation>Uma semana de exemplo. Todas as pessoas nela são inventadas, e nada do que você faz aqui fica guardado.</translation>
    </message>
    <message>
        <source>A second start of Goodword opens Today.</source>
        <translation>Iniciar o Goodword uma segunda vez abre Hoje.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Um texto é longo demais.</translation>
    </message>
    <message>
        <source>A topic that names somebody</source>
        <translation>Um tema que cita alguém</translation>
    </message>
    <message>
        <source>A week may look like this. A day can be filled until it ends.</source>
        <translation>Uma semana pode ser assim. Um dia pode ser preenchido até terminar.</translation>
    </message>
    <message numerus="yes">
        <source>A week may look like this. Each day stays open for {n} more working day.|A week may look like this. Each day stays open for {n} more working days.</source>
        <translation>
            <numerusform>Uma semana pode ser assim. Cada dia fica aberto por mais {n} dia útil.</numerusform>
            <numerusform>Uma semana pode ser assim. Cada dia fica aberto por mais {n} dias úteis.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Um ano</translation>
    </message>
    <message>
        <source>A year instead of a week.</source>
        <translation>Um ano em vez de uma semana.</translation>
    </message>
    <message>
        <source>A {format} note can&apos;t be shown in a terminal.</source>
        <translation>Uma nota em {format} não pode ser mostrada em um terminal.</translation>
    </message>
    <message>
        <source>A, T</source>
        <comment>keys to press</comment>
        <translation>A, T</translation>
    </message>
    <message>
        <source>ADDR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>ARGS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ARGUMENTOS</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page of the settings</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About</source>
        <comment>heads a person&apos;s name</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>a file</comment>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>About, if anyone</source>
        <translation>Sobre alguém, se for o caso</translation>
    </message>
    <message>
        <source>Acted</source>
        <comment>a day</comment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Ação tomada</translation>
    </message>
    <message>
        <source>Acted on another day</source>
        <translation>Ação em outro dia</translation>
    </message>
    <message>
        <source>Acted on another day…</source>
        <translation>Agi em outro dia…</translation>
    </message>
    <message>
        <source>Acted on today</source>
        <translation>Ação tomada hoje</translation>
    </message>
    <message>
        <source>Acted on: {date}</source>
        <translation>Ação tomada: {date}</translation>
    </message>
    <message>
        <source>Acted today</source>
        <comment>a button</comment>
        <translation>Agi hoje</translation>
    </message>
    <message>
        <source>Acted: {acted}, not told yet</source>
        <comment>days</comment>
        <translation>Ação: {acted}, ainda sem retorno</translation>
    </message>
    <message>
        <source>Acted: {acted}, told: {told}</source>
        <comment>days</comment>
        <translation>Ação: {acted}, retorno: {told}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>a part of a note</comment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heads a line</comment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button</comment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a file name, or choose another place.</source>
        <translation>Acrescente um nome de arquivo ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Add a name, like note.md.</source>
        <translation>Acrescente um nome, como note.md.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>a button</comment>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>Add a person to the team, or change what is known of one.</source>
        <translation>Adiciona uma pessoa à equipe ou altera o que se sabe dela.</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Adicionar um registro</translation>
    </message>
    <message>
        <source>Add a surname to tell two apart.</source>
        <translation>Acrescente um sobrenome para distinguir dois nomes.</translation>
    </message>
    <message>
        <source>Add a tray to the panel (on GNOME the AppIndicator extension). A second start opens Today.</source>
        <translation>Adicione uma bandeja ao painel (no GNOME, a extensão AppIndicator). Iniciar uma segunda vez abre Hoje.</translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>a button</comment>
        <translation>Adicionar mais</translation>
    </message>
    <message>
        <source>Add another {practice}</source>
        <translation>Adicionar mais: {practice}</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts, or see to the permissions there.</source>
        <translation>Adicione goodword --background ao que o seu ambiente gráfico inicia, ou cuide das permissões ali.</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts.</source>
        <translation>Adicione goodword --background ao que o seu ambiente gráfico inicia.</translation>
    </message>
    <message>
        <source>Add it in the file.</source>
        <translation>Acrescente no arquivo.</translation>
    </message>
    <message>
        <source>Add one to the person first.</source>
        <translation>Primeiro acrescente um endereço à pessoa.</translation>
    </message>
    <message>
        <source>Add one: without names, those with {sign} rest.</source>
        <translation>Acrescente um: sem nomes, os que têm {sign} descansam.</translation>
    </message>
    <message>
        <source>Add them</source>
        <comment>a button</comment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add them in Team, or name them in a record.</source>
        <translation>Adicione as pessoas em Equipe ou cite-as em um registro.</translation>
    </message>
    <message>
        <source>Add to {practice}</source>
        <translation>Acrescentar a: {practice}</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>in the legend of the calendar</comment>
        <translation>Acrescentado depois</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>of a record</comment>
        <translation>Acrescentado depois</translation>
    </message>
    <message>
        <source>Adds: {names}</source>
        <comment>of a list of people</comment>
        <translation>Adiciona: {names}</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Combinado da última vez</translation>
    </message>
    <message>
        <source>Agreed with {name}: {step}</source>
        <translation>Combinado com {name}: {step}</translation>
    </message>
    <message>
        <source>Agreed: {step}</source>
        <translation>Combinado: {step}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a view of what was heard</comment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>how far back to look</comment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Todos os backups</translation>
    </message>
    <message>
        <source>All of these are hidden, so this is asked: “{question}”</source>
        <translation>Todas elas estão ocultas, então a pergunta é: “{question}”</translation>
    </message>
    <message>
        <source>All steps</source>
        <comment>a button</comment>
        <translation>Todos os passos</translation>
    </message>
    <message>
        <source>All that is kept about {name}, in one file for them.</source>
        <translation>Tudo o que está guardado sobre {name}, em um arquivo para essa pessoa.</translation>
    </message>
    <message>
        <source>All three</source>
        <comment>parts of praise</comment>
        <translation>As três</translation>
    </message>
    <message>
        <source>All three are there.</source>
        <translation>As três partes estão aí.</translation>
    </message>
    <message>
        <source>All three parts were in {share}; in {before} in {share_before}.</source>
        <comment>share: 3 of 9</comment>
        <translation>As três partes aparecem em {share}; em {before}, em {share_before}.</translation>
    </message>
    <message>
        <source>All three today. See you tomorrow.</source>
        <translation>As três hoje. Até amanhã.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} step done. Can they show it to someone else?|All {n} steps done. Can they show it to someone else?</source>
        <translation>
            <numerusform>Tudo feito: {n} passo. A pessoa consegue mostrar isso a mais alguém?</numerusform>
            <numerusform>Tudo feito: {n} passos. A pessoa consegue mostrar isso a mais alguém?</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed: {least} to {most}.</source>
        <translation>Permitido: de {least} a {most}.</translation>
    </message>
    <message>
        <source>Allowed: {names}.</source>
        <translation>Permitido: {names}.</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Já enviado</translation>
    </message>
    <message>
        <source>Already there and kept: {what}.</source>
        <translation>Já estava aqui e fica: {what}.</translation>
    </message>
    <message>
        <source>Already there: {names}</source>
        <comment>of a list of people</comment>
        <translation>Já na equipe: {names}</translation>
    </message>
    <message>
        <source>Also what was done or dropped.</source>
        <translation>Também o que foi feito ou deixado de lado.</translation>
    </message>
    <message>
        <source>Also what was finished, paused or dropped.</source>
        <translation>Também o que foi concluído, pausado ou deixado de lado.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Também escrito como</translation>
    </message>
    <message>
        <source>Also {name}, since {date}</source>
        <comment>another name of somebody</comment>
        <translation>Também {name}, desde {date}</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Amara</source>
        <comment>a first name, in a sample</comment>
        <translation>Amara</translation>
    </message>
    <message>
        <source>Amara showed the late shift her sorted handover list, and nobody had to ask what was next.</source>
        <translation>Amara mostrou ao turno da noite a sua lista de passagem ordenada, e ninguém precisou perguntar o que vinha depois.</translation>
    </message>
    <message>
        <source>An ISO week, this one unless given.</source>
        <translation>Uma semana ISO; sem indicação, a atual.</translation>
    </message>
    <message>
        <source>An ISO week; may be given several times.</source>
        <translation>Uma semana ISO; pode ser indicada várias vezes.</translation>
    </message>
    <message>
        <source>An address, or several with commas.</source>
        <translation>Um endereço, ou vários com vírgulas.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 printable ASCII characters.</source>
        <translation>Um id tem de 1 a 64 caracteres ASCII imprimíveis.</translation>
    </message>
    <message>
        <source>An older Goodword wrote the book; it can&apos;t be brought up to date where it is. ({path})</source>
        <translation>Um Goodword mais antigo escreveu o caderno; ele não pode ser atualizado onde está. ({path})</translation>
    </message>
    <message>
        <source>An older backup</source>
        <comment>a button</comment>
        <translation>Um backup mais antigo</translation>
    </message>
    <message>
        <source>Another Goodword has the book open. ({place})</source>
        <translation>Outro Goodword está com o caderno aberto. ({place})</translation>
    </message>
    <message>
        <source>Another copy of the book</source>
        <comment>a finding</comment>
        <translation>Outra cópia do caderno</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Outro dia</translation>
    </message>
    <message>
        <source>Another day that is still open.</source>
        <translation>Outro dia que ainda está em aberto.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>in the menu</comment>
        <translation>Outro dia…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>a button</comment>
        <translation>Outro dia…</translation>
    </message>
    <message>
        <source>Another mail is on its way right now.</source>
        <translation>Outro e-mail está a caminho agora.</translation>
    </message>
    <message>
        <source>Another person, period or practice may have one.</source>
        <translation>Outra pessoa, outro período ou outra prática pode ter.</translation>
    </message>
    <message>
        <source>Another program has the book open. ({place})</source>
        <translation>Outro programa está com o caderno aberto. ({place})</translation>
    </message>
    <message>
        <source>Another program has {key}. Choose another key.</source>
        <translation>Outro programa usa {key}. Escolha outra tecla.</translation>
    </message>
    <message>
        <source>Another program holds the book.</source>
        <translation>Outro programa está com o caderno.</translation>
    </message>
    <message>
        <source>Another program holds the book. ({place})</source>
        <translation>Outro programa está com o caderno. ({place})</translation>
    </message>
    <message>
        <source>Another program is reading the book, so its log can&apos;t be emptied.</source>
        <translation>Outro programa está lendo o caderno, então o log dele não pode ser esvaziado.</translation>
    </message>
    <message>
        <source>Another program reads the book that is being made.</source>
        <translation>Outro programa lê o caderno que está sendo criado.</translation>
    </message>
    <message>
        <source>Another time</source>
        <comment>a window</comment>
        <translation>Outra hora</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Outra hora…</translation>
    </message>
    <message>
        <source>Answer from the tray menu, or with goodword quick.</source>
        <translation>Responda pelo menu da bandeja do sistema ou com goodword quick.</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a stretch of time</comment>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys to press</comment>
        <translation>Setas</translation>
    </message>
    <message>
        <source>As Goodword</source>
        <comment>a choice</comment>
        <translation>Como o Goodword</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Em JSON.</translation>
    </message>
    <message>
        <source>As JSON: every plan, with its state.</source>
        <translation>Em JSON: todos os planos, cada um com seu estado.</translation>
    </message>
    <message>
        <source>As JSON: every step, with its state.</source>
        <translation>Em JSON: todos os passos, cada um com seu estado.</translation>
    </message>
    <message>
        <source>As drafted</source>
        <comment>a button</comment>
        <translation>Como no rascunho</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Em {date}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como registrado</translation>
    </message>
    <message>
        <source>Ask Billing for the word “sent” and the date in the mail</source>
        <translation>Pedir ao Faturamento a palavra “enviado” e a data no e-mail</translation>
    </message>
    <message>
        <source>Ask about praise</source>
        <comment>a window</comment>
        <translation>Perguntar sobre elogios</translation>
    </message>
    <message>
        <source>Ask me at</source>
        <comment>a setting</comment>
        <translation>Perguntar às</translation>
    </message>
    <message>
        <source>Ask somebody it was for, then: {commands}</source>
        <translation>Pergunte a quem ia receber, depois: {commands}</translation>
    </message>
    <message>
        <source>Ask somebody it was for. It waits in the outbox.</source>
        <translation>Pergunte a quem ia receber. O e-mail espera na caixa de saída.</translation>
    </message>
    <message>
        <source>Ask somebody it was for. Then try it again, or say that it arrived.</source>
        <translation>Pergunte a quem ia receber. Depois tente de novo, ou diga que chegou.</translation>
    </message>
    <message>
        <source>Ask the questions of the day in the terminal, one after another; an empty answer skips one.</source>
        <translation>Faz as perguntas do dia no terminal, uma após a outra; uma resposta vazia pula a pergunta.</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>a finding</comment>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>No máximo essa quantidade.</translation>
    </message>
    <message>
        <source>At {time} work is over, and nothing is asked after work.</source>
        <translation>O trabalho termina às {time}, e nada é perguntado depois do trabalho.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Away…</source>
        <comment>days, a button</comment>
        <translation>Ausência…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the topics</source>
        <comment>a button</comment>
        <translation>Voltar aos temas</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <comment>a button</comment>
        <translation>Voltar ao que foi ouvido</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>a button</comment>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Backed up {holdings}</source>
        <translation>Backup feito: {holdings}</translation>
    </message>
    <message>
        <source>Backed up {what}.</source>
        <translation>Backup feito: {what}.</translation>
    </message>
    <message>
        <source>Backup {number} of {of}</source>
        <translation>Backup {number} de {of}</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a page of the settings</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a list</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups fail since {day}.</source>
        <translation>Os backups falham desde {day}.</translation>
    </message>
    <message>
        <source>Backups fail since {moment}. {problem}</source>
        <translation>Os backups falham desde {moment}. {problem}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before a backup came back</source>
        <comment>why a backup was made</comment>
        <translation>Antes de recuperar um backup</translation>
    </message>
    <message>
        <source>Before an import</source>
        <comment>why a backup was made</comment>
        <translation>Antes de uma importação</translation>
    </message>
    <message>
        <source>Before an update</source>
        <comment>why a backup was made</comment>
        <translation>Antes de uma atualização</translation>
    </message>
    <message>
        <source>Before it was corrected</source>
        <translation>Antes da correção</translation>
    </message>
    <message>
        <source>Before many were removed</source>
        <comment>why a backup was made</comment>
        <translation>Antes de muitos serem removidos</translation>
    </message>
    <message>
        <source>Before the start.</source>
        <translation>Antes do começo.</translation>
    </message>
    <message>
        <source>Before they put it right</source>
        <translation>Antes da correção</translation>
    </message>
    <message>
        <source>Begin a plan…</source>
        <comment>a button</comment>
        <translation>Começar um plano…</translation>
    </message>
    <message>
        <source>Begin an empty book</source>
        <comment>a way out</comment>
        <translation>Começar um caderno vazio</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <comment>a button</comment>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <comment>a button</comment>
        <translation>Começar vazio</translation>
    </message>
    <message>
        <source>Begin it with [{practice}] on a line of its own.</source>
        <translation>Comece com [{practice}] em uma linha própria.</translation>
    </message>
    <message>
        <source>Begin one: goodword plan NAME begin --skill S …</source>
        <translation>Comece um: goodword plan NAME begin --skill S …</translation>
    </message>
    <message>
        <source>Begin with those you lead yourself.</source>
        <translation>Comece pelas pessoas que você lidera diretamente.</translation>
    </message>
    <message>
        <source>Being practised</source>
        <comment>a skill</comment>
        <translation>Sendo praticada</translation>
    </message>
    <message>
        <source>Ben asked one open question before he named a policy, and the caller found the answer himself.</source>
        <translation>Ben fez uma pergunta aberta antes de citar uma regra, e quem ligou achou a resposta por conta própria.</translation>
    </message>
    <message>
        <source>Between us</source>
        <comment>a wish about praise</comment>
        <translation>Só entre nós</translation>
    </message>
    <message>
        <source>Bin</source>
        <comment>where removed records are</comment>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Bind goodword quick to a key in your desktop&apos;s settings: it opens quick entry, wherever you are. goodword quick praise goes straight to praise.</source>
        <translation>Ligue goodword quick a uma tecla nas configurações do seu ambiente gráfico: ele abre o registro rápido, onde quer que você esteja. goodword quick praise vai direto ao elogio.</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>a finding</comment>
        <translation>Caderno</translation>
    </message>
    <message>
        <source>Book (*.db)</source>
        <comment>a kind of file</comment>
        <translation>Caderno (*.db)</translation>
    </message>
    <message>
        <source>Both are there. When will you tell them what came of it?</source>
        <translation>As duas partes estão aí. Quando você vai contar à pessoa no que deu?</translation>
    </message>
    <message>
        <source>Both wordings are kept</source>
        <translation>As duas redações ficam guardadas</translation>
    </message>
    <message>
        <source>Bridged by a pass</source>
        <comment>in the legend of the calendar</comment>
        <translation>Coberto por um curinga</translation>
    </message>
    <message>
        <source>Bridged by a pass.</source>
        <translation>Coberto por um curinga.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Recuperar um backup</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <comment>a way out</comment>
        <translation>Recuperar o backup</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <comment>a button</comment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <comment>a button</comment>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Bring the backup FILE back: the book becomes what the copy holds. Its own state is kept first.

A copy that opens with another recovery code asks for it; with &quot;-&quot; it is read from standard input.</source>
        <translation>Recupera o backup ARQUIVO: o caderno passa a ser o que a cópia contém. Antes, o estado atual é guardado.

Uma cópia que se abre com outro código de recuperação pede esse código; com &quot;-&quot;, ele é lido da entrada padrão.</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Recuperando…</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Recuperando o backup…</translation>
    </message>
    <message>
        <source>Bringing your book back…</source>
        <translation>Recuperando o seu caderno…</translation>
    </message>
    <message>
        <source>Brought back: {holdings}</source>
        <translation>Recuperado: {holdings}</translation>
    </message>
    <message>
        <source>Buttons on notifications</source>
        <comment>a finding</comment>
        <translation>Botões nas notificações</translation>
    </message>
    <message>
        <source>By when will you two look at it again?</source>
        <translation>Até quando vocês dois voltam a ver isso?</translation>
    </message>
    <message>
        <source>By {host}, encrypted.</source>
        <translation>Por {host}, com criptografia.</translation>
    </message>
    <message>
        <source>By {host}, to this computer only.</source>
        <translation>Por {host}, só até este computador.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a heading of Help</comment>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a window</comment>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a button</comment>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <comment>a kind of file</comment>
        <translation>Evento de calendário</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <comment>in the menu</comment>
        <translation>Calendário…</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Retornos de ligação</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Chama-se</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Calling the mail server…</source>
        <translation>Chamando o servidor de e-mail…</translation>
    </message>
    <message>
        <source>Can do it means</source>
        <comment>a field</comment>
        <translation>Saber fazer significa</translation>
    </message>
    <message>
        <source>Can do it means: {words}</source>
        <translation>Saber fazer significa: {words}</translation>
    </message>
    <message>
        <source>Can {name} now show it to someone else?</source>
        <translation>{name} já consegue mostrar isso a outra pessoa?</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>Certificates are always checked. None only goes to this computer.</source>
        <translation>Os certificados são sempre verificados. “Nenhuma” vale só até este computador.</translation>
    </message>
    <message>
        <source>Change a record: its TEXT (- reads standard input), its fields; an empty value clears a field.</source>
        <translation>Altera um registro: o TEXTO (- lê a entrada padrão) e os campos; um valor vazio limpa o campo.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data-dir.</source>
        <translation>Mude as permissões, ou escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>Change its permissions, then start again.</source>
        <translation>Mude as permissões e inicie de novo.</translation>
    </message>
    <message>
        <source>Change that record, or remove it.</source>
        <translation>Altere esse registro ou remova-o.</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <comment>a button</comment>
        <translation>Alterar o plano…</translation>
    </message>
    <message>
        <source>Check in</source>
        <comment>a button</comment>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>Check mail_from, and what the server says.</source>
        <translation>Confira mail_from e o que o servidor diz.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>a button</comment>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Check smtp_host and smtp_port.</source>
        <translation>Confira smtp_host e smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_host and the network.</source>
        <translation>Confira smtp_host e a rede.</translation>
    </message>
    <message>
        <source>Check smtp_host. Nothing was sent. Ask whoever runs it.</source>
        <translation>Confira smtp_host. Nada foi enviado. Pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>Check smtp_port.</source>
        <translation>Confira smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. If they are right, somebody on the way may be taking TLS away.</source>
        <translation>Confira smtp_security e smtp_port. Se estiverem certos, alguém no caminho pode estar retirando o TLS.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. Try again later.</source>
        <translation>Confira smtp_security e smtp_port. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port: 587 starttls, 465 tls.</source>
        <translation>Confira smtp_security e smtp_port: 587 starttls, 465 tls.</translation>
    </message>
    <message>
        <source>Check smtp_user, and set the password anew. Many providers want a password made for apps.</source>
        <translation>Confira smtp_user e defina a senha de novo. Muitos provedores pedem uma senha criada para aplicativos.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>Confira se está lá.</translation>
    </message>
    <message>
        <source>Check that the disk and the folder can be written.</source>
        <translation>Confira se é possível gravar no disco e na pasta.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation>Confira se a pasta existe e se é possível gravar nela.</translation>
    </message>
    <message>
        <source>Check that you may read it, and that its name is right.</source>
        <translation>Confira se você pode ler o arquivo e se o nome está certo.</translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then try again.</source>
        <translation>Confira o disco e o espaço livre, depois tente de novo.</translation>
    </message>
    <message>
        <source>Check the disk, and where the output goes.</source>
        <translation>Confira o disco e para onde vai a saída.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco, depois tente de novo.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Confira a rede.</translation>
    </message>
    <message>
        <source>Check the network. Try again later.</source>
        <translation>Confira a rede. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Check the spelling in goodword list.</source>
        <translation>Confira a grafia em goodword list.</translation>
    </message>
    <message>
        <source>Check them, then send it again.</source>
        <translation>Confira os endereços, depois envie de novo.</translation>
    </message>
    <message>
        <source>Check these addresses, then send it there with --to.</source>
        <translation>Confira estes endereços, depois envie para eles com --to.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. Nothing was sent. Ask whoever runs it.</source>
        <translation>Confira o relógio deste computador. Nada foi enviado. Pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>Check what the server says.</source>
        <translation>Confira o que o servidor diz.</translation>
    </message>
    <message>
        <source>Check-ins lately</source>
        <translation>Acompanhamentos recentes</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>a button</comment>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder of its own, such as one inside it, with --data-dir.</source>
        <translation>Escolha uma pasta própria, por exemplo uma dentro desta, com --data-dir.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk with --data-dir.</source>
        <translation>Escolha uma pasta no disco deste computador com --data-dir.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir or GOODWORD_DATA_DIR.</source>
        <translation>Escolha uma pasta com --data-dir ou GOODWORD_DATA_DIR.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir.</source>
        <translation>Escolha uma pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Escolha um nome mais curto.</translation>
    </message>
    <message>
        <source>Choose a time from {start} until before {end}.</source>
        <translation>Escolha uma hora a partir de {start} e antes de {end}.</translation>
    </message>
    <message>
        <source>Choose a way out.</source>
        <translation>Escolha uma saída.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Escolha outro formato.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Faça outra escolha.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was imported.</source>
        <translation>Faça outra escolha. Nada foi importado.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Escolha outro lugar ou nome.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation>Escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>Choose at most three, like 11:30, 15:30.</source>
        <translation>Escolha no máximo três, como 11:30, 15:30.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Escolha entre:
	{choices}</translation>
    </message>
    <message>
        <source>Choose one above to see its records.</source>
        <translation>Escolha uma pessoa acima para ver os registros dela.</translation>
    </message>
    <message>
        <source>Choose one in the desktop&apos;s settings for default programs.</source>
        <translation>Escolha um nas configurações de programas padrão do ambiente gráfico.</translation>
    </message>
    <message>
        <source>Choose one in the system&apos;s settings, or use Copy or Save as….</source>
        <translation>Escolha um nas configurações do sistema, ou use Copiar ou Salvar como….</translation>
    </message>
    <message>
        <source>Choose one of --week, --month and --year.</source>
        <translation>Escolha um só entre --week, --month e --year.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Escolha uma das opções.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <comment>a button</comment>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close it in the other program, or choose another name.</source>
        <translation>Feche o arquivo no outro programa, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation>Feche o programa ou espere um momento, depois tente de novo.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Feche o programa, depois tente de novo.</translation>
    </message>
    <message>
        <source>Close it. Goodword ends the erasing when it starts next.</source>
        <translation>Feche o programa. O Goodword termina de apagar quando for iniciado de novo.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Feche alguns programas, depois tente de novo.</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Fechar a dica</translation>
    </message>
    <message>
        <source>Close this</source>
        <comment>a button</comment>
        <translation>Fechar o aviso</translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>a practice</comment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>a heading</comment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>in the legend of the calendar</comment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Coaching cannot get into a note: the note has no place for it. Who said a thing, your streaks, days off and drafts stay here too. Whoever likes praise in private is named to nobody but themselves.</source>
        <translation>O coaching não tem como entrar em uma nota: a nota não tem lugar para ele. Quem disse algo, as suas sequências, folgas e rascunhos também ficam aqui. Quem prefere receber elogios em particular só é citado na nota para a própria pessoa.</translation>
    </message>
    <message>
        <source>Coaching changed</source>
        <translation>Coaching alterado</translation>
    </message>
    <message>
        <source>Coaching is never in a note.</source>
        <translation>O coaching nunca entra em uma nota.</translation>
    </message>
    <message>
        <source>Coaching saved</source>
        <translation>Coaching salvo</translation>
    </message>
    <message>
        <source>Coaching with {name} changed</source>
        <translation>Coaching com {name} alterado</translation>
    </message>
    <message>
        <source>Coaching with {name} saved</source>
        <translation>Coaching com {name} salvo</translation>
    </message>
    <message>
        <source>Coaching, listening: by when, like 2026-03-02.</source>
        <translation>Coaching, escuta: prazo, como 2026-03-02.</translation>
    </message>
    <message>
        <source>Coaching, listening: what comes next.</source>
        <translation>Coaching, escuta: o próximo passo.</translation>
    </message>
    <message>
        <source>Coaching, listening: who takes the step.</source>
        <translation>Coaching, escuta: quem é responsável pelo passo.</translation>
    </message>
    <message>
        <source>Coaching: the one skill.</source>
        <translation>Coaching: a habilidade, uma só.</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a paraphrase</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Consistency</source>
        <comment>a plot: how steady each practice was</comment>
        <translation>Constância</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>it was just copied</comment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied, as a picture and in words</source>
        <translation>Copiado, como imagem e em palavras</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a chat.</source>
        <translation>Copiado. Cole em um e-mail ou em uma conversa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>a button</comment>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Copy the book to FILE, or among the copies beside it, and check the copy.

An older backup of this book that is at FILE is replaced; nothing else is.</source>
        <translation>Copia o caderno para ARQUIVO, ou para junto das cópias que ficam ao lado dele, e confere a cópia.

Um backup mais antigo deste caderno que esteja em ARQUIVO é substituído; nada mais.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <comment>a button</comment>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Copy the names and paste them.</source>
        <translation>Copie os nomes e cole-os.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar as palavras</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Corrija no arquivo.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a paraphrase</comment>
        <translation>Corrigida</translation>
    </message>
    <message>
        <source>Counted in working days. Nobody is ranked, and none of this leaves the computer.</source>
        <translation>Contado em dias úteis. Ninguém é classificado, e nada disto sai do computador.</translation>
    </message>
    <message>
        <source>Counting from</source>
        <comment>a setting</comment>
        <translation>Conta a partir de</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3</source>
        <comment>keys to press</comment>
        <translation>Ctrl+1, 2, 3</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <comment>keys to press</comment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Ctrl+Enter salva, Esc sai</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys to press</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <comment>keys to press</comment>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>DATE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>DATA</translation>
    </message>
    <message>
        <source>DAYS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>DIAS</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>PASTA</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>why a backup was made</comment>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a choice</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dashes and capitals do not matter.</source>
        <translation>Hifens e maiúsculas não importam.</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <comment>a page of the settings</comment>
        <translation>Dados e privacidade</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a part of a note</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>heads a line</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Dates from {first} to {last} can be kept.</source>
        <translation>Datas de {first} a {last} podem ser guardadas.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a field</comment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Day first, then month: 27.11. or 27 Nov.</source>
        <translation>Primeiro o dia, depois o mês: 27/11 ou 27 nov.</translation>
    </message>
    <message>
        <source>Day off.</source>
        <translation>Folga.</translation>
    </message>
    <message>
        <source>Days and time off</source>
        <comment>a page of the settings</comment>
        <translation>Dias e folgas</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Dias de ausência</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a menu</comment>
        <translation>Dias de ausência…</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a button</comment>
        <translation>Dias de ausência…</translation>
    </message>
    <message>
        <source>Days of {year}</source>
        <translation>Dias de {year}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Folgas</translation>
    </message>
    <message>
        <source>Days off, passes and “nothing genuine” are left out.</source>
        <translation>Folgas, curingas e “nada genuíno” ficam de fora.</translation>
    </message>
    <message>
        <source>Days that only they filled are empty now: your run went from {before} to {after}.</source>
        <translation>Os dias que só esses registros preenchiam agora estão vazios: a sua sequência foi de {before} para {after}.</translation>
    </message>
    <message>
        <source>Days that only they filled are empty then: your run goes from {before} to {after}.</source>
        <translation>Os dias que só esses registros preenchem ficam vazios: a sua sequência vai de {before} para {after}.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dez</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys to press</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Did they say yes to your summary?</source>
        <translation>A pessoa disse sim ao seu resumo?</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {names}?|(Did you mean one of: {names}?)</source>
        <translation>
            <numerusform>Você quis dizer {names}?</numerusform>
            <numerusform>(Você quis dizer uma destas opções: {names}?)</numerusform>
        </translation>
    </message>
    <message>
        <source>Display</source>
        <comment>a finding</comment>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Não pergunta.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funciona?</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>what became of a step</comment>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, a button</comment>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, in the menu</comment>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Done and dropped</source>
        <comment>steps</comment>
        <translation>Feitos e deixados de lado</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Concluído às {time}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <comment>a step</comment>
        <translation>Feito: {step}</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Rascunho guardado</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Rascunho não guardado</translation>
    </message>
    <message>
        <source>Drafts can be opened.</source>
        <translation>É possível abrir rascunhos.</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>a plan, in the menu</comment>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a button</comment>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a step, in the menu</comment>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>what became of a step</comment>
        <translation>Deixado de lado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a skill</comment>
        <translation>Deixada de lado</translation>
    </message>
    <message>
        <source>Dropped: {skill}</source>
        <translation>Deixada de lado: {skill}</translation>
    </message>
    <message>
        <source>Dropped: {step}</source>
        <comment>a step</comment>
        <translation>Deixado de lado: {step}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heads a line</comment>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Each line is one JSON object in UTF-8.</source>
        <translation>Cada linha é um objeto JSON em UTF-8.</translation>
    </message>
    <message>
        <source>Each line needs a “type”, such as “entry”.</source>
        <translation>Cada linha precisa de um “type”, como “entry”.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit {practice}</source>
        <translation>Editar {practice}</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>a part of a note</comment>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Oito</translation>
    </message>
    <message>
        <source>Eleven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Onze</translation>
    </message>
    <message>
        <source>Empty leaves it out.</source>
        <translation>Vazio: fica de fora.</translation>
    </message>
    <message>
        <source>Empty takes the usual one: 587, with TLS from the start 465.</source>
        <translation>Vazio usa a de sempre: 587, com TLS desde o início 465.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>a setting</comment>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>keys to press</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>a button</comment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Erase PERSON for good: their records, their name in all others, also in the backups.

It says first how much that is, and asks. It can&apos;t be taken back.</source>
        <translation>Apaga PESSOA de vez: os registros dela e o nome dela em todos os outros, também nos backups.

Antes diz quanto é e pergunta. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Apagar uma pessoa</translation>
    </message>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>Apagar tudo sobre {name}?</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <comment>a menu</comment>
        <translation>Apagar {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Erased from {n} backup too.|Erased from {n} backups too.</source>
        <translation>
            <numerusform>Apagado também de {n} backup.</numerusform>
            <numerusform>Apagado também de {n} backups.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased with the person</source>
        <translation>Apagado com a pessoa</translation>
    </message>
    <message>
        <source>Erased {name}: {what}.</source>
        <translation>{name}: tudo apagado ({what}).</translation>
    </message>
    <message>
        <source>Erasing from the book and its backups…</source>
        <translation>Apagando do caderno e dos backups…</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Erro: {message}</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys to press</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Todas as habilidades</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>Everybody sees the addresses of the others.</source>
        <translation>Todos veem os endereços dos outros.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>of the records</comment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Tudo sobre {name}</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a button</comment>
        <translation>Tudo para a conversa 1:1…</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a menu</comment>
        <translation>Tudo para a conversa 1:1…</translation>
    </message>
    <message>
        <source>Everything is left out. There is no note until something is in it.</source>
        <translation>Tudo ficou de fora. Não há nota enquanto não houver algo nela.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all, and who said a thing stays with you.</source>
        <translation>Tudo fica neste computador. Sem conta, sem nuvem, e nada é enviado se você não enviar. O coaching não tem como entrar em uma nota, e quem disse algo fica só com você.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all.</source>
        <translation>Tudo fica neste computador. Sem conta, sem nuvem, e nada é enviado se você não enviar. O coaching não tem como entrar em uma nota.</translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation>Tudo funciona aqui.</translation>
    </message>
    <message>
        <source>Everything you see before it leaves, with what was held back and why. Nothing uses the network but mail that you send yourself. Notes about people are personal data: write as if they will read it one day.</source>
        <translation>Você vê tudo antes de sair, com o que foi retido e por quê. Nada usa a rede além do e-mail que você envia. Notas sobre pessoas são dados pessoais: escreva como se elas fossem ler um dia.</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a window</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exporte de novo.</translation>
    </message>
    <message>
        <source>Export the people once more, or paste their names.</source>
        <translation>Exporte as pessoas mais uma vez, ou cole os nomes delas.</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportado para {file}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a way out</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>keys to press</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <comment>keys to press</comment>
        <translation>F2, Delete</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>fev</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Menos letras encontram mais.</translation>
    </message>
    <message>
        <source>Files in the data folder can&apos;t be locked.</source>
        <translation>Não é possível bloquear arquivos na pasta de dados.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <comment>a button</comment>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>Preencher {day}</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar uma pessoa</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Buscar um tema</translation>
    </message>
    <message>
        <source>Finish, pause or drop that first: one skill at a time.</source>
        <translation>Conclua, pause ou deixe essa de lado primeiro: uma habilidade de cada vez.</translation>
    </message>
    <message>
        <source>First wording</source>
        <comment>heads a line</comment>
        <translation>Primeira redação</translation>
    </message>
    <message>
        <source>Five</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Retomar em</translation>
    </message>
    <message>
        <source>For</source>
        <comment>before whom a note is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>For sending from here, like smtp.example.org. Empty: nothing is sent.</source>
        <translation>Para enviar daqui, como smtp.example.org. Vazio: nada é enviado.</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>Para a empresa</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Para a chefia</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Para a pessoa</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Para a equipe</translation>
    </message>
    <message>
        <source>For you alone.</source>
        <translation>Só para você.</translation>
    </message>
    <message>
        <source>For you alone: counted in their working days, and nobody is told.</source>
        <translation>Só para você: contado nos dias úteis de cada pessoa, e ninguém fica sabendo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Esquecer a senha</translation>
    </message>
    <message>
        <source>Four</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Quatro</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Goodword authors.</source>
        <translation>Software livre sob a licença MIT, dos autores do Goodword.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libere algum espaço, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Free some space, or sign out and in again.</source>
        <translation>Libere algum espaço, ou saia da sessão e entre de novo.</translation>
    </message>
    <message>
        <source>Free some space, then start Goodword again.</source>
        <translation>Libere algum espaço, depois inicie o Goodword de novo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere algum espaço, depois tente de novo.</translation>
    </message>
    <message>
        <source>Free some space: a record that finds no room is not saved.</source>
        <translation>Libere algum espaço: um registro que não encontra lugar não é salvo.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <comment>a heading of Help</comment>
        <translation>De qualquer lugar</translation>
    </message>
    <message>
        <source>From five on there is something to see.</source>
        <translation>A partir de cinco já há algo para ver.</translation>
    </message>
    <message>
        <source>From that day on.</source>
        <translation>A partir desse dia.</translation>
    </message>
    <message>
        <source>From the last eight weeks, and the latest twelve of a kind. History has all of it.</source>
        <translation>Das últimas oito semanas, com os doze mais recentes de cada tipo. O Histórico tem tudo.</translation>
    </message>
    <message>
        <source>From the team</source>
        <translation>Da equipe</translation>
    </message>
    <message>
        <source>From today a second pair of eyes looks at each form before it leaves.</source>
        <translation>A partir de hoje, um segundo par de olhos vê cada formulário antes de sair.</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>A partir de {date}</translation>
    </message>
    <message>
        <source>From {date}: {what}. What was written since then is not in it.</source>
        <translation>De {date}: {what}. O que foi escrito desde então não está nele.</translation>
    </message>
    <message>
        <source>From {first} to {last} in {days}, lowest {least}, highest {most}.</source>
        <translation>De {first} a {last} em {days}, mínimo {least}, máximo {most}.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a stretch of time</comment>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>Full set</source>
        <comment>a practice</comment>
        <translation>Dia completo</translation>
    </message>
    <message>
        <source>Give a DATE, or --list alone; --json goes with --list.</source>
        <translation>Indique uma DATA ou só --list; --json acompanha --list.</translation>
    </message>
    <message>
        <source>Give another day.</source>
        <translation>Indique outro dia.</translation>
    </message>
    <message>
        <source>Give it one first: goodword step ID moved DATE</source>
        <translation>Indique um primeiro: goodword step ID moved DATE</translation>
    </message>
    <message>
        <source>Give it the kind “thanks” first, or record the praise by itself.</source>
        <translation>Dê primeiro o tipo “agradecimento” ao registro, ou registre o elogio à parte.</translation>
    </message>
    <message>
        <source>Give one TEXT in quotes, or - for standard input.</source>
        <translation>Dê um só TEXT entre aspas, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Give the first day as “from”.</source>
        <translation>Dê o primeiro dia como “from”.</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>Dê primeiro o primeiro dia.</translation>
    </message>
    <message>
        <source>Give what you hear a topic, and it is counted here.</source>
        <translation>Dê um tema ao que você ouve, e ele é contado aqui.</translation>
    </message>
    <message>
        <source>Go back and compare it.</source>
        <translation>Volte e compare.</translation>
    </message>
    <message>
        <source>Goes through the book page by page, and adds from the backup what is lost. You see how much there is before anything is changed.</source>
        <translation>Percorre o caderno página por página e acrescenta do backup o que se perdeu. Você vê quanto há antes de qualquer mudança.</translation>
    </message>
    <message>
        <source>Goes through the book page by page. You see how much there is before anything is changed.</source>
        <translation>Percorre o caderno página por página. Você vê quanto há antes de qualquer mudança.</translation>
    </message>
    <message>
        <source>Goes through the whole book. It is done by itself once a week.</source>
        <translation>Percorre o caderno inteiro. Acontece sozinho uma vez por semana.</translation>
    </message>
    <message>
        <source>Good words for the team</source>
        <translation>Palavras boas para a equipe</translation>
    </message>
    <message>
        <source>Good words for {name}</source>
        <translation>Palavras boas para {name}</translation>
    </message>
    <message>
        <source>Good words from the team</source>
        <translation>Palavras boas da equipe</translation>
    </message>
    <message>
        <source>Goodword can&apos;t be reached by its own command</source>
        <translation>O Goodword não pode ser chamado pelo próprio comando</translation>
    </message>
    <message>
        <source>Goodword can&apos;t start by itself here</source>
        <translation>O Goodword não pode iniciar sozinho aqui</translation>
    </message>
    <message>
        <source>Goodword does not run, so nothing asks.</source>
        <translation>O Goodword não está em execução, então nada pergunta.</translation>
    </message>
    <message>
        <source>Goodword ended by itself last time.</source>
        <translation>O Goodword se encerrou sozinho da última vez.</translation>
    </message>
    <message>
        <source>Goodword ended while this mail was on its way, so it may have arrived.</source>
        <translation>O Goodword se encerrou enquanto este e-mail estava a caminho, então ele pode ter chegado.</translation>
    </message>
    <message>
        <source>Goodword is already running</source>
        <translation>O Goodword já está em execução</translation>
    </message>
    <message>
        <source>Goodword is locked. Unlock it to write.</source>
        <translation>O Goodword está bloqueado. Desbloqueie para escrever.</translation>
    </message>
    <message>
        <source>Goodword is running</source>
        <translation>O Goodword está em execução</translation>
    </message>
    <message>
        <source>Goodword is running and has the book open.</source>
        <translation>O Goodword está em execução e com o caderno aberto.</translation>
    </message>
    <message>
        <source>Goodword is running but does not answer.</source>
        <translation>O Goodword está em execução, mas não responde.</translation>
    </message>
    <message>
        <source>Goodword runs, and asks.</source>
        <translation>O Goodword está em execução e pergunta.</translation>
    </message>
    <message>
        <source>Goodword sends no mail until {key} is set.</source>
        <translation>O Goodword não envia e-mail até {key} ser definido.</translation>
    </message>
    <message>
        <source>Goodword shows a small window of its own instead.</source>
        <translation>O Goodword mostra uma pequena janela própria no lugar.</translation>
    </message>
    <message>
        <source>Goodword speaks English.</source>
        <comment>name the language of the translation here</comment>
        <translation>Goodword fala português.</translation>
    </message>
    <message>
        <source>Goodword was removed from this computer</source>
        <translation>O Goodword foi removido deste computador</translation>
    </message>
    <message>
        <source>Goodword was updated</source>
        <translation>O Goodword foi atualizado</translation>
    </message>
    <message>
        <source>Goodword was updated while it ran. Quit it and start it again.</source>
        <translation>O Goodword foi atualizado enquanto estava em execução. Encerre e inicie de novo.</translation>
    </message>
    <message>
        <source>Goodword: locked</source>
        <translation>Goodword: bloqueado</translation>
    </message>
    <message>
        <source>Goodword: {state}</source>
        <translation>Goodword: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})|Got unexpected extra arguments ({args})</source>
        <translation>
            <numerusform>Há um argumento a mais ({args})</numerusform>
            <numerusform>Há argumentos a mais ({args})</numerusform>
        </translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>Queixa</translation>
    </message>
    <message>
        <source>Grievances</source>
        <comment>a view of what was heard</comment>
        <translation>Queixas</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation>Escrito pela metade</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Passar adiante</translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation>Saiu da equipe</translation>
    </message>
    <message>
        <source>Has left the team…</source>
        <comment>a menu</comment>
        <translation>Saiu da equipe…</translation>
    </message>
    <message>
        <source>Have left the team</source>
        <translation>Saíram da equipe</translation>
    </message>
    <message>
        <source>Have their back</source>
        <comment>a window</comment>
        <translation>Sair em defesa</translation>
    </message>
    <message>
        <source>Have their back…</source>
        <translation>Sair em defesa…</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>a day</comment>
        <translation>Ouvido</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Ouvido de</translation>
    </message>
    <message>
        <source>Heard from</source>
        <comment>heads a line</comment>
        <translation>Ouvido de</translation>
    </message>
    <message>
        <source>Heard from: {who}</source>
        <translation>Ouvido de: {who}</translation>
    </message>
    <message>
        <source>Heard most: {topic}, {sentence}</source>
        <comment>the sentence: 12 times in all.</comment>
        <translation>Mais ouvido: {topic}, {sentence}</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” What came of it?</source>
        <translation>Ouvido: {date}. “{text}” O que resultou disso?</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You acted on it. Have you told whoever said it?</source>
        <translation>Ouvido: {date}. “{text}” Você já agiu. Deu retorno a quem disse?</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You told whoever said it. What was done about it?</source>
        <translation>Ouvido: {date}. “{text}” Você já deu retorno a quem disse. O que foi feito a respeito?</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Held back: its words tell who said it.</source>
        <translation>Retido: as palavras revelam quem disse.</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>Retido: {reason}</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Retido: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a window</comment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help…</source>
        <comment>in the menu</comment>
        <translation>Ajuda…</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide what is held back</source>
        <translation>Ocultar o que foi retido</translation>
    </message>
    <message>
        <source>Hint: a share for me</source>
        <comment>a setting</comment>
        <translation>Dica: uma parte para mim</translation>
    </message>
    <message>
        <source>Hint: one person at fault</source>
        <comment>a setting</comment>
        <translation>Dica: uma pessoa como culpada</translation>
    </message>
    <message>
        <source>Hint: somebody else looks smaller</source>
        <comment>a setting</comment>
        <translation>Dica: outra pessoa parece menor</translation>
    </message>
    <message>
        <source>Hint: taking part of it back</source>
        <comment>a setting</comment>
        <translation>Dica: retirar parte do elogio</translation>
    </message>
    <message>
        <source>Hint: the person, not the act</source>
        <comment>a setting</comment>
        <translation>Dica: a pessoa, não o gesto</translation>
    </message>
    <message>
        <source>Hints about wording are off in Settings; this plot needs them.</source>
        <translation>As dicas de redação estão desligadas em Configurações; este gráfico precisa delas.</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a window</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a button</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History…</source>
        <comment>in the menu</comment>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Super with it: Ctrl+Alt+G.</source>
        <translation>Segure junto Ctrl, Alt ou Super: Ctrl+Alt+G.</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys to press</comment>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Até onde voltar no tempo</translation>
    </message>
    <message>
        <source>How people like praise</source>
        <translation>Como cada pessoa gosta de receber elogios</translation>
    </message>
    <message>
        <source>How somebody who is there likes to be praised is not taken from a file: {what}. Ask them.</source>
        <translation>Como quem já está aqui gosta de receber elogios não é lido de um arquivo: {what}. Pergunte à pessoa.</translation>
    </message>
    <message>
        <source>How they like to be praised.</source>
        <translation>Como a pessoa prefere receber elogios.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <comment>a button</comment>
        <translation>Como perguntar</translation>
    </message>
    <message>
        <source>How values are written</source>
        <comment>a heading of Help</comment>
        <translation>Como se escrevem os valores</translation>
    </message>
    <message>
        <source>I am off</source>
        <comment>a button</comment>
        <translation>Estou de folga</translation>
    </message>
    <message>
        <source>I was here</source>
        <comment>a button</comment>
        <translation>Eu estava aqui</translation>
    </message>
    <message>
        <source>I was off</source>
        <comment>a button</comment>
        <translation>Eu estava de folga</translation>
    </message>
    <message>
        <source>I was off</source>
        <translation>Eu estava de folga</translation>
    </message>
    <message>
        <source>I will be here</source>
        <comment>a button</comment>
        <translation>Vou estar aqui</translation>
    </message>
    <message>
        <source>I will be off</source>
        <comment>a button</comment>
        <translation>Vou estar de folga</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>a button</comment>
        <translation>Hoje estou de folga</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>in the menu</comment>
        <translation>Hoje estou de folga</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that. Else make the folder, or choose another with --data-dir.</source>
        <translation>Se estiver em outro disco, conecte-o. Senão crie a pasta, ou escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>Import an export of it instead.</source>
        <translation>Em vez disso, importe uma exportação do caderno.</translation>
    </message>
    <message>
        <source>Imported {what}.</source>
        <translation>Importado: {what}.</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>a button</comment>
        <translation>Em 15 minutos</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>in the menu</comment>
        <translation>Em 15 minutos</translation>
    </message>
    <message>
        <source>In a meeting for an hour</source>
        <comment>in the menu</comment>
        <translation>Em reunião por uma hora</translation>
    </message>
    <message>
        <source>In a terminal each command asks for it; the app asks once.</source>
        <translation>Em um terminal, cada comando pede; o aplicativo pede uma vez só.</translation>
    </message>
    <message>
        <source>In one folder that only you can read. To move to another computer, quit Goodword and copy the folder.</source>
        <translation>Em uma pasta que só você pode ler. Para mudar de computador, encerre o Goodword e copie a pasta.</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>Em particular</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>Em público</translation>
    </message>
    <message>
        <source>In public, in the team or only in private: each person&apos;s own wish, which a note keeps to.</source>
        <translation>Em público, na equipe ou só em particular: o desejo de cada pessoa, que a nota respeita.</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>Na lixeira desde</translation>
    </message>
    <message>
        <source>In the bin since {date}. It goes for good after {last}.</source>
        <translation>Na lixeira desde {date}. Some de vez depois de {last}.</translation>
    </message>
    <message>
        <source>In the book itself</source>
        <comment>a heading of Help</comment>
        <translation>No próprio caderno</translation>
    </message>
    <message>
        <source>In the calendar, in “this week” and in the weekly note. System: as in your region.</source>
        <translation>No calendário, em “esta semana” e na nota da semana. Sistema: como na sua região.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} week, the latest last: {counts}|In the last {n} weeks, the latest last: {counts}</source>
        <translation>
            <numerusform>Na última {n} semana, a mais recente no fim: {counts}</numerusform>
            <numerusform>Nas últimas {n} semanas, a mais recente no fim: {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>Na nota</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Na equipe</translation>
    </message>
    <message>
        <source>In the tray, without a window, so that it can ask.</source>
        <translation>Na bandeja do sistema, sem janela, para poder perguntar.</translation>
    </message>
    <message>
        <source>In these records of others, “somebody” takes the place of the name.</source>
        <translation>Nestes registros de outras pessoas, “alguém” fica no lugar do nome.</translation>
    </message>
    <message>
        <source>In {month} {praises} named the effect; in {before} {share}.</source>
        <comment>praises: 6 of 10 praises</comment>
        <translation>Em {month}, o efeito aparece em {praises}; em {before}, em {share}.</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a key</comment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a button</comment>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a heading of Help</comment>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a window</comment>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Everything else works without it.</source>
        <translation>Instale o GNOME Keyring ou o KWallet e entre de novo na sessão. Todo o resto funciona sem isso.</translation>
    </message>
    <message>
        <source>Install Goodword again. If this line stays, report it.</source>
        <translation>Instale o Goodword de novo. Se esta linha continuar, comunique-a.</translation>
    </message>
    <message>
        <source>Install a notification server, such as dunst.</source>
        <translation>Instale um servidor de notificações, como dunst.</translation>
    </message>
    <message>
        <source>Install one, or choose another format.</source>
        <translation>Instale uma, ou escolha outro formato.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a mail program.</source>
        <translation>Instale xdg-utils e um programa de e-mail.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>Valor inválido para {name}: {message}</translation>
    </message>
    <message>
        <source>Is back on the team</source>
        <comment>a button</comment>
        <translation>Voltou para a equipe</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Chama-se</translation>
    </message>
    <message>
        <source>Is the book sound?</source>
        <translation>O caderno está íntegro?</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <translation>É a mesma pessoa que…</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <comment>a menu</comment>
        <translation>É a mesma pessoa que…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <comment>a button</comment>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>It broke off.</source>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>It broke off. Try it again.</source>
        <translation>Foi interrompido. Tente de novo.</translation>
    </message>
    <message>
        <source>It can’t be undone. Type {name} to go on</source>
        <translation>Não dá para desfazer. Digite {name} para continuar</translation>
    </message>
    <message>
        <source>It changes once what you are typing in “{window}” is done.</source>
        <translation>Muda assim que você terminar o que está escrevendo em “{window}”.</translation>
    </message>
    <message>
        <source>It changes once “{window}” is closed.</source>
        <translation>Muda assim que “{window}” for fechada.</translation>
    </message>
    <message>
        <source>It counts as sent</source>
        <translation>Conta como enviado</translation>
    </message>
    <message>
        <source>It counts as sent.</source>
        <translation>Conta como enviado.</translation>
    </message>
    <message>
        <source>It did not arrive: take it out of the outbox.</source>
        <translation>Não chegou: retira da caixa de saída.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>Não saiu.</translation>
    </message>
    <message>
        <source>It holds your check-ins and judgements too. Names of others are left out, but names that Goodword does not know can’t be, and who is meant may show all the same: read it before you hand it over.</source>
        <translation>Ele contém também os seus acompanhamentos e avaliações. Os nomes de outras pessoas ficam de fora, mas não os que o Goodword não conhece, e mesmo assim dá para perceber de quem se trata: leia antes de entregar.</translation>
    </message>
    <message>
        <source>It holds {what}. The damaged book stays among the backups.</source>
        <translation>Contém {what}. O caderno danificado fica entre os backups.</translation>
    </message>
    <message>
        <source>It is in a language the coach has no rules for.</source>
        <translation>Está em um idioma para o qual o coach não tem regras.</translation>
    </message>
    <message>
        <source>It is out of the outbox, and was not sent.</source>
        <translation>Está fora da caixa de saída e não foi enviado.</translation>
    </message>
    <message>
        <source>It is the same as --into: it goes by that name.</source>
        <translation>É igual ao tema de --into e passa a contar com o nome dele.</translation>
    </message>
    <message>
        <source>It left on {date}.</source>
        <comment>it: the note</comment>
        <translation>Saiu em {date}.</translation>
    </message>
    <message>
        <source>It looks like this</source>
        <translation>Fica assim</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>Pode ter chegado</translation>
    </message>
    <message>
        <source>It may have arrived. Ask somebody it was for.</source>
        <translation>Pode ter chegado. Pergunte a quem ia receber.</translation>
    </message>
    <message>
        <source>It may have arrived: ask somebody it was for. It waits in the outbox.</source>
        <translation>Pode ter chegado: pergunte a quem ia receber. Espera na caixa de saída.</translation>
    </message>
    <message>
        <source>It needs the session bus.</source>
        <translation>Precisa do barramento de sessão.</translation>
    </message>
    <message>
        <source>It never asks after. An end before the beginning is the next day.</source>
        <translation>Depois, nunca pergunta. Um fim antes do começo é no dia seguinte.</translation>
    </message>
    <message>
        <source>It never asks before.</source>
        <translation>Antes, nunca pergunta.</translation>
    </message>
    <message>
        <source>It opens the book after a lock, in place of a former one.</source>
        <translation>Abre o caderno depois de um bloqueio, no lugar de uma anterior.</translation>
    </message>
    <message>
        <source>It runs until you quit it. Your book stays.</source>
        <translation>Fica em execução até você encerrar. O seu caderno permanece.</translation>
    </message>
    <message>
        <source>It sits</source>
        <comment>a skill</comment>
        <translation>Consolidada</translation>
    </message>
    <message>
        <source>It sits: finish</source>
        <comment>a plan, in the menu</comment>
        <translation>Consolidada: concluir</translation>
    </message>
    <message>
        <source>It sits: {skill}</source>
        <translation>Consolidada: {skill}</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>Espera na caixa de saída.</translation>
    </message>
    <message>
        <source>It waits in the outbox: {command}</source>
        <translation>Espera na caixa de saída: {command}</translation>
    </message>
    <message>
        <source>It was called off before anything was handed over.</source>
        <translation>Foi cancelado antes de qualquer entrega.</translation>
    </message>
    <message>
        <source>It was called off before anything was sent.</source>
        <translation>Foi cancelado antes de qualquer envio.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Não foi enviado</translation>
    </message>
    <message>
        <source>It would not leave as it was shown ({what}), so it stays here.</source>
        <translation>Não sairia como foi mostrado ({what}), por isso fica aqui.</translation>
    </message>
    <message>
        <source>Its indexes did not agree with the records and were made anew. Nothing was lost.</source>
        <translation>Os índices não batiam com os registros e foram refeitos. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Its recovery code</source>
        <translation>O código de recuperação dele</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <comment>a format</comment>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>KEY</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>CHAVE</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep at most {limit}.</source>
        <comment>texts of prompts</comment>
        <translation>Guarde no máximo {limit}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <comment>a button</comment>
        <translation>Guardar as duas</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <comment>a button</comment>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Keep from {least} to {most} of them.</source>
        <translation>Guarde de {least} a {most}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a button</comment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep it protected</source>
        <comment>a button</comment>
        <translation>Manter protegido</translation>
    </message>
    <message>
        <source>Keep it under {limit}.</source>
        <translation>Fique abaixo de {limit}.</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <comment>a button</comment>
        <translation>Salvar o dia</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <comment>a button</comment>
        <translation>Salvar o plano</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>an answer</comment>
        <translation>Resposta guardada</translation>
    </message>
    <message>
        <source>Kept in the journal; the day itself was already closed.</source>
        <translation>Guardado no diário; o dia em si já estava fechado.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring and nowhere else. It is not shown here.</source>
        <translation>Guardada no chaveiro deste computador e em nenhum outro lugar. Não é mostrada aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {n} record from before {date}.|Kept: {n} records from before {date}.</source>
        <translation>
            <numerusform>Mantido: {n} registro de antes de {date}.</numerusform>
            <numerusform>Mantidos: {n} registros de antes de {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a setting</comment>
        <translation>Tecla para o registro rápido</translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a finding</comment>
        <translation>Tecla para o registro rápido</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <comment>a finding</comment>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>a page of Help</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heads a line</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Known ones: {names}.</source>
        <translation>Conhecidos: {names}.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a setting</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the notes</source>
        <comment>a setting</comment>
        <translation>Idioma das notas</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <comment>a stretch of time</comment>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <comment>a stretch of time</comment>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last coaching</source>
        <translation>Último coaching</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Último backup bom</translation>
    </message>
    <message>
        <source>Last looked through on {day}.</source>
        <translation>Verificado pela última vez em {day}.</translation>
    </message>
    <message>
        <source>Last looked through on {day}; bringing a backup back was rehearsed on {rehearsed}.</source>
        <translation>Verificado pela última vez em {day}; a recuperação de um backup foi ensaiada em {rehearsed}.</translation>
    </message>
    <message>
        <source>Last praise</source>
        <translation>Último elogio</translation>
    </message>
    <message>
        <source>Last workdays</source>
        <comment>a figure</comment>
        <translation>Últimos dias úteis</translation>
    </message>
    <message>
        <source>Last year</source>
        <comment>a stretch of time</comment>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>Later today</source>
        <comment>in the menu</comment>
        <translation>Hoje mais tarde</translation>
    </message>
    <message>
        <source>Leave --from out.</source>
        <translation>Deixe --from de fora.</translation>
    </message>
    <message>
        <source>Leave it out, or correct it.</source>
        <translation>Deixe de fora, ou corrija.</translation>
    </message>
    <message>
        <source>Leave smtp_user empty if it wants none. If it wants a sign-in on the web, use your mail program.</source>
        <translation>Deixe smtp_user vazio se o servidor não pede nome. Se ele pede login pela web, use o seu programa de e-mail.</translation>
    </message>
    <message>
        <source>Leave something out.</source>
        <translation>Deixe algo de fora.</translation>
    </message>
    <message>
        <source>Leave that field out.</source>
        <translation>Deixe esse campo de fora.</translation>
    </message>
    <message>
        <source>Leave the customer&apos;s name out</source>
        <translation>Deixe o nome do cliente de fora</translation>
    </message>
    <message>
        <source>Leave the weekday out, or correct it.</source>
        <translation>Deixe o dia da semana de fora, ou corrija.</translation>
    </message>
    <message>
        <source>Leaves on {date}</source>
        <translation>Sai em {date}</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Saiu em</translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation>Saiu em {date}</translation>
    </message>
    <message>
        <source>Left out, because its record or person is not here: {what}.</source>
        <translation>Ficou de fora, porque o registro ou a pessoa não está aqui: {what}.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys to press</comment>
        <translation>Seta esquerda, seta direita</translation>
    </message>
    <message>
        <source>Less movement</source>
        <comment>a setting</comment>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Letting the caller finish</source>
        <translation>Deixar quem liga terminar</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a choice</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>a setting</comment>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Lights and one question below the note. Nothing leaves here.</source>
        <translation>Destaques e uma pergunta abaixo da nota. Nada sai daqui.</translation>
    </message>
    <message>
        <source>Likes praise</source>
        <translation>Gosta de elogios</translation>
    </message>
    <message>
        <source>Likes praise: {wish}</source>
        <translation>Gosta de elogios: {wish}</translation>
    </message>
    <message>
        <source>Likes to be praised</source>
        <translation>Gosta de receber elogios</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Line {line} has a person that is no text.</source>
        <translation>A linha {line} tem uma pessoa que não é um texto.</translation>
    </message>
    <message>
        <source>Line {line} has no kind.</source>
        <translation>A linha {line} não tem tipo.</translation>
    </message>
    <message>
        <source>Line {line} has no text.</source>
        <translation>A linha {line} não tem texto.</translation>
    </message>
    <message>
        <source>Line {line} has the kind {kind}, which is none.</source>
        <translation>A linha {line} tem o tipo {kind}, que não existe.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON object.</source>
        <translation>A linha {line} não é um objeto JSON.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON.</source>
        <translation>A linha {line} não é JSON.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>Não é possível ler a linha {line} do arquivo.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Linha {line}: {problem}</translation>
    </message>
    <message>
        <source>List records, newest first.</source>
        <translation>Lista os registros, o mais recente primeiro.</translation>
    </message>
    <message>
        <source>List the mails that wait, and those of the last 30 days that are sent.</source>
        <translation>Lista os e-mails que esperam e os enviados nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>List the next steps that were agreed: what has been due longest first.</source>
        <translation>Lista os próximos passos combinados: primeiro o que venceu há mais tempo.</translation>
    </message>
    <message>
        <source>List the team: how each likes praise, and how many workdays they have waited.</source>
        <translation>Lista a equipe: como cada pessoa prefere receber elogios e há quantos dias úteis espera.</translation>
    </message>
    <message>
        <source>List what each practises: the skill, and how many of the small steps are done.</source>
        <translation>Lista o que cada pessoa pratica: a habilidade e quantos passos pequenos estão feitos.</translation>
    </message>
    <message>
        <source>List what was heard by topic: the last four weeks, the four before, grievances, what waits for an answer.</source>
        <translation>Lista o que foi ouvido por tema: as últimas quatro semanas, as quatro anteriores, as queixas, o que espera resposta.</translation>
    </message>
    <message>
        <source>List what was heard, newest first, and what came of it.</source>
        <translation>Lista o que foi ouvido, o mais recente primeiro, e o que resultou disso.</translation>
    </message>
    <message>
        <source>List who has waited longest for praise and for a check-in, in their own workdays. For you alone.</source>
        <translation>Lista quem espera há mais tempo por um elogio e por um acompanhamento, nos dias úteis de cada pessoa. Só para você.</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a window</comment>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a practice</comment>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>in the legend of the calendar</comment>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a heading of Help</comment>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Listening: did they agree?</source>
        <translation>Escuta: a pessoa confirmou?</translation>
    </message>
    <message>
        <source>Listening: the topic.</source>
        <translation>Escuta: o tema.</translation>
    </message>
    <message>
        <source>Listening: what is being done about it.</source>
        <translation>Escuta: o que está sendo feito a respeito.</translation>
    </message>
    <message>
        <source>Listening: what it was.</source>
        <translation>Escuta: o que era.</translation>
    </message>
    <message>
        <source>Listening: who spoke.</source>
        <translation>Escuta: quem falou.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <comment>in the menu</comment>
        <translation>Escuta…</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>a heading of Help</comment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Lists and vCards ({patterns})</source>
        <comment>a kind of file</comment>
        <translation>Listas e vCards ({patterns})</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the menu</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock after</source>
        <comment>a setting</comment>
        <translation>Bloquear depois de</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Lock now Passphrase New recovery code password encryption encrypt keyring protection secret</source>
        <comment>words that a search finds it by</comment>
        <translation>Bloquear agora Frase secreta Novo código de recuperação senha palavra-passe criptografia criptografar encriptar chaveiro proteção segredo</translation>
    </message>
    <message>
        <source>Lock the book at once: here and in the running app nothing opens it without your secret.</source>
        <translation>Bloqueia o caderno na hora: aqui e no aplicativo em execução, nada o abre sem o seu segredo.</translation>
    </message>
    <message>
        <source>Locking the book…</source>
        <translation>Bloqueando o caderno…</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a figure</comment>
        <translation>Mais longa</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a page of the settings</comment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>a button</comment>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Look at a sample week</source>
        <comment>a button</comment>
        <translation>Ver uma semana de exemplo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>a button</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at it, then send it.</source>
        <translation>Confira e depois envie.</translation>
    </message>
    <message>
        <source>Look at the plan again.</source>
        <translation>Confira o plano de novo.</translation>
    </message>
    <message>
        <source>Look at the team again.</source>
        <translation>Veja a equipe de novo.</translation>
    </message>
    <message>
        <source>Look at them, and delete those you do not need.</source>
        <translation>Veja quais são e exclua os que você não precisa.</translation>
    </message>
    <message>
        <source>Look at what can be shown, and change nothing.</source>
        <translation>Ver o que pode ser mostrado, sem mudar nada.</translation>
    </message>
    <message>
        <source>Look at what it adds: goodword import --dry-run {file}</source>
        <translation>Veja o que acrescenta: goodword import --dry-run {file}</translation>
    </message>
    <message>
        <source>Look at your records. To save, start the newer Goodword.</source>
        <translation>Veja os seus registros. Para salvar, inicie o Goodword mais novo.</translation>
    </message>
    <message>
        <source>Look into the desktop&apos;s password app.</source>
        <translation>Olhe no aplicativo de senhas do ambiente gráfico.</translation>
    </message>
    <message>
        <source>Look the copy through, say what it would change, and change nothing.</source>
        <translation>Examina a cópia, diz o que ela mudaria e não muda nada.</translation>
    </message>
    <message>
        <source>Look the whole book through: is it sound, what is in it, how is it backed up and protected.

An index that does not agree with the records is made anew; nothing else is changed.</source>
        <translation>Examina o caderno inteiro: se está íntegro, o que contém, como está o backup e a proteção.

Um índice que não bate com os registros é refeito; nada mais é alterado.</translation>
    </message>
    <message>
        <source>Look there for Goodword, and delete what it has.</source>
        <translation>Procure o Goodword ali e exclua o que houver dele.</translation>
    </message>
    <message>
        <source>Look whether it waits for an answer in a window of its own, then try again.</source>
        <translation>Veja se ele espera uma resposta em uma janela própria, depois tente de novo.</translation>
    </message>
    <message>
        <source>Look whether the desktop&apos;s password app works, then try again.</source>
        <translation>Veja se o aplicativo de senhas do ambiente gráfico funciona, depois tente de novo.</translation>
    </message>
    <message>
        <source>Looked at, and not sent.</source>
        <translation>Conferido, e não enviado.</translation>
    </message>
    <message>
        <source>Looking around on this computer…</source>
        <translation>Olhando neste computador…</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Olhando para trás…</translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation>Procurando um backup…</translation>
    </message>
    <message>
        <source>Looking for an older backup…</source>
        <translation>Procurando um backup mais antigo…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Procurando o chaveiro…</translation>
    </message>
    <message>
        <source>Looking the backup through…</source>
        <translation>Verificando o backup…</translation>
    </message>
    <message>
        <source>Looking the book through…</source>
        <translation>Verificando o caderno…</translation>
    </message>
    <message>
        <source>Looking through the book and its backups…</source>
        <translation>Verificando o caderno e os backups…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>M T W T F S S</source>
        <comment>the weekdays from Monday on in a letter each, parted by blanks</comment>
        <translation>S T Q Q S S D</translation>
    </message>
    <message>
        <source>M or F2</source>
        <comment>keys to press</comment>
        <translation>M ou F2</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>MOMENTO</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <comment>why a backup was made</comment>
        <translation>Feito à mão</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a page of the settings</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a finding</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <comment>a format</comment>
        <translation>Rascunho de e-mail</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Senha do e-mail</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>a setting</comment>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Crie a pasta primeiro, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a sheet</comment>
        <translation>Transformar em elogio</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a button</comment>
        <translation>Transformar em elogio</translation>
    </message>
    <message>
        <source>Make it writable, or move the folder of the book to another disk.</source>
        <translation>Libere a gravação, ou mova a pasta do caderno para outro disco.</translation>
    </message>
    <message>
        <source>Make it yours again, or change its permissions. Then try again.</source>
        <translation>Recupere a propriedade, ou mude as permissões. Depois tente de novo.</translation>
    </message>
    <message>
        <source>Make the disk writable, or move the folder to another one.</source>
        <translation>Libere a gravação no disco, ou mova a pasta para outro.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <comment>a button</comment>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Fazendo um backup…</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>Mark as away</source>
        <comment>a button</comment>
        <translation>Marcar ausência</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <comment>a button</comment>
        <translation>Marcar saída</translation>
    </message>
    <message>
        <source>Mark time off, also afterwards: yours, or somebody&apos;s of the team.</source>
        <translation>Marca ausências, também depois: suas ou de alguém da equipe.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <comment>a format</comment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>maio</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Pode ser contado</translation>
    </message>
    <message>
        <source>May still be bridged</source>
        <comment>in the legend of the calendar</comment>
        <translation>Ainda pode ser coberto</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who takes a step</comment>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a finding</comment>
        <translation>Em falta</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Falta o argumento {name}.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Falta a opção {name}.</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <comment>the weekdays from Monday on in two letters each, parted by blanks</comment>
        <translation>Sg Te Qa Qi Sx Sá Do</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>seg</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>a choice</comment>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a column</comment>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Month first, then day: 11/27 or 27 Nov.</source>
        <translation>Primeiro o mês, depois o dia: 11/27 ou 27 Nov.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More about: {step}</source>
        <comment>a button</comment>
        <translation>Mais sobre: {step}</translation>
    </message>
    <message>
        <source>More than {n} records</source>
        <translation>Mais de {n} registros</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a button</comment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move a record to the bin, from which it can be put back for 30 days; say first what that changes.</source>
        <translation>Move um registro para a lixeira, de onde dá para restaurá-lo por 30 dias; antes diz o que isso muda.</translation>
    </message>
    <message>
        <source>Move by a week</source>
        <comment>a step, in the menu</comment>
        <translation>Mover uma semana adiante</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>Mova para outro lugar, depois tente de novo.</translation>
    </message>
    <message>
        <source>Move it away: a folder belongs in its place.</source>
        <translation>Mova para outro lugar: ali é preciso uma pasta.</translation>
    </message>
    <message>
        <source>Move it to that day.</source>
        <translation>Move para esse dia.</translation>
    </message>
    <message>
        <source>Move it to today, or to a day to come.</source>
        <translation>Mova para hoje ou para um dia que ainda vem.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir.</source>
        <translation>Mova a pasta para um disco deste computador e escolha-a com --data-dir.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir. Put a copy into {service} with: goodword backup FILE</source>
        <translation>Mova a pasta para um disco deste computador e escolha-a com --data-dir. Ponha uma cópia em {service} com: goodword backup FILE</translation>
    </message>
    <message>
        <source>Move the step</source>
        <comment>a button</comment>
        <translation>Mover o passo</translation>
    </message>
    <message>
        <source>Move them to the bin, for 30 days.</source>
        <translation>Move esses registros para a lixeira, por 30 dias.</translation>
    </message>
    <message>
        <source>Move to</source>
        <comment>a field</comment>
        <translation>Mover para</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>a button</comment>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Move to tomorrow</source>
        <comment>a step, in the menu</comment>
        <translation>Mover para amanhã</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <comment>what became of a step</comment>
        <translation>Movido para outro dia</translation>
    </message>
    <message>
        <source>Moved to the bin for 30 days</source>
        <translation>Na lixeira por 30 dias</translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record from before {date}.|Moved to the bin for 30 days: {n} records from before {date}.</source>
        <translation>
            <numerusform>Na lixeira por 30 dias: {n} registro de antes de {date}.</numerusform>
            <numerusform>Na lixeira por 30 dias: {n} registros de antes de {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record|Moved to the bin for 30 days: {n} records</source>
        <translation>
            <numerusform>Na lixeira por 30 dias: {n} registro</numerusform>
            <numerusform>Na lixeira por 30 dias: {n} registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {date}: {step}</source>
        <comment>a step</comment>
        <translation>Movido para {date}: {step}</translation>
    </message>
    <message>
        <source>My colleague is usually the first to catch these things, and I stand by them.</source>
        <translation>Essa pessoa da equipe costuma perceber essas coisas antes de todo mundo, e tem todo o meu apoio.</translation>
    </message>
    <message>
        <source>My day starts at</source>
        <comment>a setting</comment>
        <translation>O meu dia começa às</translation>
    </message>
    <message>
        <source>My manager</source>
        <comment>whom a note is for</comment>
        <translation>Minha chefia</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique um arquivo.</translation>
    </message>
    <message>
        <source>Name an address.</source>
        <translation>Indique um endereço.</translation>
    </message>
    <message>
        <source>Name and skill</source>
        <translation>Nome e habilidade</translation>
    </message>
    <message>
        <source>Name the one whose records these are too.</source>
        <translation>Indique a pessoa a quem estes registros também pertencem.</translation>
    </message>
    <message>
        <source>Name the topic it belongs to, or type a better name for it. Records keep what you wrote.</source>
        <translation>Indique o tema a que ele pertence ou digite um nome melhor. Os registros mantêm o que você escreveu.</translation>
    </message>
    <message>
        <source>Named in other records</source>
        <translation>Citado em outros registros</translation>
    </message>
    <message>
        <source>Named in {records} so far</source>
        <comment>3 records</comment>
        <translation>Citada em {records} até agora</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of people</comment>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Names in notifications</source>
        <comment>a setting</comment>
        <translation>Nomes nas notificações</translation>
    </message>
    <message>
        <source>Names the book does not know can&apos;t be masked, and who is meant may show all the same: read it first.</source>
        <translation>Nomes que o caderno não conhece não podem ser mascarados, e mesmo assim dá para perceber de quem se trata: leia antes.</translation>
    </message>
    <message>
        <source>Narrow them down to {most}, or save them as JSON Lines.</source>
        <translation>Filtre até ficar com no máximo {most}, ou salve como JSON Lines.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a choice</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never part of a note</source>
        <translation>Nunca faz parte de uma nota</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <comment>a button</comment>
        <translation>Novo código de recuperação…</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a button</comment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Next holiday: {name}, {date}</source>
        <translation>Próximo feriado: {name}, {date}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>a part of a note</comment>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>heads a line</comment>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a window</comment>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a heading of Help</comment>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Próximo ano</translation>
    </message>
    <message>
        <source>Next:</source>
        <comment>before what is done about a thing heard</comment>
        <translation>A seguir:</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>A seguir: {step}</translation>
    </message>
    <message>
        <source>Next: {step}, by today</source>
        <translation>A seguir: {step}, até hoje</translation>
    </message>
    <message>
        <source>Next: {step}, by {date}</source>
        <translation>A seguir: {step}, até {date}</translation>
    </message>
    <message>
        <source>Night shift handover</source>
        <translation>Passagem para o turno da madrugada</translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Nove</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a button</comment>
        <translation>Não</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Não foi possível fazer um backup</translation>
    </message>
    <message>
        <source>No card in it has a name.</source>
        <translation>Nenhum cartão tem nome.</translation>
    </message>
    <message>
        <source>No coaching or listening record is older than 18 months.</source>
        <translation>Nenhum registro de coaching ou escuta tem mais de 18 meses.</translation>
    </message>
    <message>
        <source>No day is chosen. Choose at least one.</source>
        <translation>Nenhum dia foi escolhido. Escolha pelo menos um.</translation>
    </message>
    <message>
        <source>No day is named. Type one, such as today or Friday.</source>
        <translation>Nenhum dia foi indicado. Digite um, como hoje ou sexta-feira.</translation>
    </message>
    <message>
        <source>No days away</source>
        <translation>Nenhum dia de ausência</translation>
    </message>
    <message>
        <source>No days off.</source>
        <translation>Nenhuma folga.</translation>
    </message>
    <message>
        <source>No display</source>
        <translation>Sem tela</translation>
    </message>
    <message>
        <source>No encrypted line to {where} came about.</source>
        <translation>Não foi possível abrir uma conexão criptografada com {where}.</translation>
    </message>
    <message>
        <source>No font is installed.</source>
        <translation>Nenhuma fonte está instalada.</translation>
    </message>
    <message>
        <source>No grievance was heard yet.</source>
        <translation>Nenhuma queixa foi ouvida ainda.</translation>
    </message>
    <message>
        <source>No holiday within a year</source>
        <translation>Nenhum feriado dentro de um ano</translation>
    </message>
    <message>
        <source>No keyring keeps the key of the book.</source>
        <translation>Nenhum chaveiro guarda a chave do caderno.</translation>
    </message>
    <message>
        <source>No keyring was found, so no password and no key can be kept.</source>
        <translation>Nenhum chaveiro foi encontrado, então não é possível guardar senha nem chave.</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sem tipo</translation>
    </message>
    <message>
        <source>No mail in the outbox has that id.</source>
        <translation>Nenhum e-mail na caixa de saída tem esse id.</translation>
    </message>
    <message>
        <source>No mail program is set for this desktop.</source>
        <translation>Nenhum programa de e-mail está definido neste ambiente gráfico.</translation>
    </message>
    <message>
        <source>No mail program took it on this computer.</source>
        <translation>Nenhum programa de e-mail neste computador aceitou.</translation>
    </message>
    <message>
        <source>No mail server is set up. Notes go by Open in mail, Copy or a file.</source>
        <translation>Nenhum servidor de e-mail está configurado. As notas saem por Abrir no e-mail, Copiar ou um arquivo.</translation>
    </message>
    <message>
        <source>No more hints of this kind</source>
        <translation>Sem mais dicas deste tipo</translation>
    </message>
    <message>
        <source>No password for {account} is kept.</source>
        <translation>Nenhuma senha de {account} está guardada.</translation>
    </message>
    <message>
        <source>No password is kept for {user} at {host}.</source>
        <translation>Nenhuma senha está guardada para {user} em {host}.</translation>
    </message>
    <message>
        <source>No practice is chosen.</source>
        <translation>Nenhuma prática foi escolhida.</translation>
    </message>
    <message numerus="yes">
        <source>No praise for {n} workday. What did you see {name} do lately?|No praise for {n} workdays. What did you see {name} do lately?</source>
        <translation>
            <numerusform>Sem elogio há {n} dia útil. O que você viu {name} fazer nos últimos tempos?</numerusform>
            <numerusform>Sem elogio há {n} dias úteis. O que você viu {name} fazer nos últimos tempos?</numerusform>
        </translation>
    </message>
    <message>
        <source>No praise to read in these months</source>
        <translation>Nenhum elogio para ler nestes meses</translation>
    </message>
    <message>
        <source>No praise yet. What did you see {name} do lately?</source>
        <translation>Nenhum elogio ainda. O que você viu {name} fazer nos últimos tempos?</translation>
    </message>
    <message>
        <source>No question is left</source>
        <translation>Não resta nenhuma pergunta</translation>
    </message>
    <message>
        <source>No record</source>
        <comment>in the legend of the calendar</comment>
        <translation>Sem registro</translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation>Nenhum registro corresponde.</translation>
    </message>
    <message>
        <source>No record has that id.</source>
        <translation>Nenhum registro tem esse id.</translation>
    </message>
    <message>
        <source>No record has “{words}”.</source>
        <translation>Nenhum registro tem “{words}”.</translation>
    </message>
    <message>
        <source>No record.</source>
        <translation>Sem registro.</translation>
    </message>
    <message>
        <source>No report of it could be written.</source>
        <translation>Não foi possível gravar um relatório.</translation>
    </message>
    <message>
        <source>No server {host} is known.</source>
        <translation>Nenhum servidor {host} é conhecido.</translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation>Nenhuma configuração tem “{words}”.</translation>
    </message>
    <message>
        <source>No skill chosen yet</source>
        <translation>Nenhuma habilidade escolhida ainda</translation>
    </message>
    <message>
        <source>No skill is being practised.</source>
        <translation>Nenhuma habilidade está sendo praticada.</translation>
    </message>
    <message>
        <source>No step has that id.</source>
        <translation>Nenhum passo tem esse id.</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Nenhum passo está em aberto.</translation>
    </message>
    <message>
        <source>No step was agreed.</source>
        <translation>Nenhum passo foi combinado.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>O comando {name} não existe.</translation>
    </message>
    <message>
        <source>No such option {name}.</source>
        <translation>A opção {name} não existe.</translation>
    </message>
    <message>
        <source>No such plan has ended.</source>
        <translation>Nenhum plano assim foi encerrado.</translation>
    </message>
    <message>
        <source>No suggestion today</source>
        <comment>a button</comment>
        <translation>Sem sugestão hoje</translation>
    </message>
    <message>
        <source>No suggestion until tomorrow.</source>
        <translation>Sem sugestão até amanhã.</translation>
    </message>
    <message>
        <source>No thanks were heard yet.</source>
        <translation>Nenhum agradecimento foi ouvido ainda.</translation>
    </message>
    <message>
        <source>No topic in these months</source>
        <translation>Nenhum tema nestes meses</translation>
    </message>
    <message>
        <source>No topic is called “{name}”.</source>
        <translation>Nenhum tema se chama “{name}”.</translation>
    </message>
    <message>
        <source>No topic was heard yet.</source>
        <translation>Nenhum tema foi ouvido ainda.</translation>
    </message>
    <message>
        <source>No unexpected use was heard yet.</source>
        <translation>Nenhum uso inesperado foi ouvido ainda.</translation>
    </message>
    <message>
        <source>No wish was heard yet.</source>
        <translation>Nenhum desejo foi ouvido ainda.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Nobody answers at the display {display}.</source>
        <translation>Ninguém responde na tela {display}.</translation>
    </message>
    <message>
        <source>Nobody has a skill plan yet.</source>
        <translation>Ninguém tem um plano de habilidade ainda.</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>Ninguém conferiu ainda.</translation>
    </message>
    <message>
        <source>Nobody has looked at this mail yet.</source>
        <translation>Ninguém conferiu este e-mail ainda.</translation>
    </message>
    <message>
        <source>Nobody has that name any more. Saving adds them to the team anew.</source>
        <translation>Ninguém mais tem esse nome. Ao salvar, a pessoa entra na equipe de novo.</translation>
    </message>
    <message>
        <source>Nobody in the book has that name.</source>
        <translation>Ninguém no caderno tem esse nome.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Ninguém se chama “{name}”.</translation>
    </message>
    <message>
        <source>Nobody is erased yet</source>
        <translation>Ninguém foi apagado ainda</translation>
    </message>
    <message>
        <source>Nobody is named in it.</source>
        <translation>Ninguém é citado nela.</translation>
    </message>
    <message>
        <source>Nobody is named to send it to.</source>
        <translation>Ninguém está indicado para receber.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Ninguém é citado.</translation>
    </message>
    <message>
        <source>Nobody is on it yet. Whoever you name in a record is added.</source>
        <translation>Ninguém está nela ainda. Quem você citar em um registro é acrescentado.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet.</source>
        <translation>Ninguém está na equipe ainda.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet. A name in a record is enough.</source>
        <translation>Ninguém está na equipe ainda. Basta um nome em um registro.</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Ninguém novo</translation>
    </message>
    <message>
        <source>Nobody to sign in as</source>
        <translation>Nenhum nome de usuário</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>Ninguém foi apagado.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a choice</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None is kept for {account}.</source>
        <translation>Nenhuma está guardada para {account}.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Nenhuma está escolhida.</translation>
    </message>
    <message>
        <source>None is set; Settings have a place for it.</source>
        <translation>Nenhuma está escolhida; há lugar para ela nas configurações.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>a figure</comment>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Not acted on after all</source>
        <translation>Afinal, sem ação</translation>
    </message>
    <message>
        <source>Not acted on and not told yet</source>
        <translation>Ainda sem ação e sem retorno</translation>
    </message>
    <message>
        <source>Not acted on yet</source>
        <translation>Ainda sem ação</translation>
    </message>
    <message>
        <source>Not acted on yet, told: {told}</source>
        <comment>days</comment>
        <translation>Ainda sem ação, retorno: {told}</translation>
    </message>
    <message>
        <source>Not all of it is erased yet</source>
        <translation>Nem tudo foi apagado ainda</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>the day of a practice</comment>
        <translation>Sem pergunta</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda sem pergunta</translation>
    </message>
    <message>
        <source>Not before {time}.</source>
        <translation>Não antes das {time}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a paraphrase</comment>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <comment>a step</comment>
        <translation>Ainda não feito: {step}</translation>
    </message>
    <message>
        <source>Not everybody got it</source>
        <translation>Nem todos receberam</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not known here and left out: {what}.</source>
        <translation>Não conhecido aqui e deixado de fora: {what}.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ainda não conferido</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>in the menu</comment>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>a button</comment>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>Not taken for {address}: {reason}</source>
        <translation>Não aceito para {address}: {reason}</translation>
    </message>
    <message>
        <source>Not taken for {who}.</source>
        <translation>Não aceito para {who}.</translation>
    </message>
    <message>
        <source>Not this kind again</source>
        <translation>Não mostrar mais deste tipo</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Afinal, sem retorno</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Ainda sem retorno</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>no praise or coaching until now</comment>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a button</comment>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a step, a button</comment>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>of a day</comment>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes come from it, and answers go to it.</source>
        <translation>As notas saem dele, e as respostas chegam a ele.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder.</source>
        <translation>Não é possível gravar nada nessa pasta.</translation>
    </message>
    <message>
        <source>Nothing from these weeks goes any further. There is no note.</source>
        <translation>Nada dessas semanas segue adiante. Não há nota.</translation>
    </message>
    <message>
        <source>Nothing from this month goes any further. There is no note.</source>
        <translation>Nada deste mês segue adiante. Não há nota.</translation>
    </message>
    <message>
        <source>Nothing from this time goes any further. There is no note.</source>
        <translation>Nada deste período segue adiante. Não há nota.</translation>
    </message>
    <message>
        <source>Nothing from this week goes any further. There is no note.</source>
        <translation>Nada desta semana segue adiante. Não há nota.</translation>
    </message>
    <message>
        <source>Nothing from this year goes any further. There is no note.</source>
        <translation>Nada deste ano segue adiante. Não há nota.</translation>
    </message>
    <message>
        <source>Nothing genuine</source>
        <comment>in the legend of the calendar</comment>
        <translation>Nada genuíno</translation>
    </message>
    <message>
        <source>Nothing genuine for {practice}</source>
        <translation>Nada genuíno para {practice}</translation>
    </message>
    <message>
        <source>Nothing genuine on {day}. That is fine.</source>
        <translation>Nada genuíno em {day}. Tudo bem.</translation>
    </message>
    <message>
        <source>Nothing genuine that day. That is fine.</source>
        <translation>Nada genuíno nesse dia. Tudo bem.</translation>
    </message>
    <message>
        <source>Nothing genuine today</source>
        <translation>Nada genuíno hoje</translation>
    </message>
    <message>
        <source>Nothing genuine today. That is fine.</source>
        <translation>Nada genuíno hoje. Tudo bem.</translation>
    </message>
    <message>
        <source>Nothing genuine. That is fine.</source>
        <translation>Nada genuíno. Tudo bem.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Choose how to go on:</source>
        <translation>Nada foi alterado. Escolha como continuar:</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Nada saiu ainda.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Nada ouvido ainda</translation>
    </message>
    <message>
        <source>Nothing here opens a mail draft.</source>
        <translation>Nada aqui abre um rascunho de e-mail.</translation>
    </message>
    <message>
        <source>Nothing here starts programs when you sign in.</source>
        <translation>Nada aqui inicia programas quando você entra na sessão.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nada aqui ainda</translation>
    </message>
    <message>
        <source>Nothing here yet. One sentence is plenty.</source>
        <translation>Nada aqui ainda. Uma frase já é bastante.</translation>
    </message>
    <message>
        <source>Nothing in this week waits for you.</source>
        <translation>Nada nesta semana espera por você.</translation>
    </message>
    <message>
        <source>Nothing is asked on that day.</source>
        <translation>Nada é perguntado nesse dia.</translation>
    </message>
    <message>
        <source>Nothing is asked today. A record counts all the same.</source>
        <translation>Nada é perguntado hoje. Um registro conta do mesmo jeito.</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Nada é perguntado.</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is there now is put among the backups, as it is.</source>
        <translation>Nada é excluído: o que está aí agora vai para os backups, tal como está.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Nada está feito ainda.</translation>
    </message>
    <message>
        <source>Nothing is filled in here; take other braces out.</source>
        <translation>Nada é preenchido aqui; retire as outras chaves.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nada foi retido</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Não resta nada a fazer.</translation>
    </message>
    <message>
        <source>Nothing is typed. Forget takes away the one that is kept.</source>
        <translation>Nada foi digitado. Esquecer remove a que está guardada.</translation>
    </message>
    <message>
        <source>Nothing more is asked today.</source>
        <translation>Nada mais é perguntado hoje.</translation>
    </message>
    <message>
        <source>Nothing more is asked.</source>
        <translation>Nada mais é perguntado.</translation>
    </message>
    <message>
        <source>Nothing more is saved in it. Keep what you typed elsewhere, quit, put the book back and start again.</source>
        <translation>Nada mais é salvo nele. Guarde em outro lugar o que você digitou, encerre, ponha o caderno de volta e inicie de novo.</translation>
    </message>
    <message>
        <source>Nothing of this is kept when Goodword ends.</source>
        <translation>Nada disto fica guardado quando o Goodword termina.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Nada neste ambiente gráfico mostra notificações.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here.</source>
        <translation>Nada mostra notificações aqui.</translation>
    </message>
    <message>
        <source>Nothing slides, grows or fades.</source>
        <translation>Nada desliza, cresce ou esmaece.</translation>
    </message>
    <message>
        <source>Nothing takes mail at {where}.</source>
        <translation>Nada aceita e-mail em {where}.</translation>
    </message>
    <message>
        <source>Nothing today. See you tomorrow.</source>
        <translation>Nada hoje. Até amanhã.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>Nada foi alterado. Confira o disco, depois tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy its folder to a disk that can be written, and choose it with --data-dir.</source>
        <translation>Nada foi alterado. Copie a pasta dele para um disco em que se possa gravar e escolha-a com --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move all {name}* files away or choose another folder with --data-dir.</source>
        <translation>Nada foi alterado. Mova todos os arquivos {name}* para outro lugar ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the folder to this computer&apos;s own disk.</source>
        <translation>Nada foi alterado. Mova a pasta para o disco deste computador.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file {name} itself there, then try again.</source>
        <translation>Nada foi alterado. Ponha ali o próprio arquivo {name}, depois tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put {name} back beside it, or move {log} away too.</source>
        <translation>Nada foi alterado. Ponha {name} de volta ao lado, ou mova também {log} para outro lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup.</source>
        <translation>Nada foi alterado. Recupere um backup.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword check</source>
        <translation>Nada foi alterado. Inicie o Goodword: ele mostra as saídas. Em um terminal: goodword check</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword restore, with a file from its backups.</source>
        <translation>Nada foi alterado. Inicie o Goodword: ele mostra as saídas. Em um terminal: goodword restore, com um arquivo dos backups dele.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>Nada foi alterado. Inicie a versão mais nova.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it with the recovery code: goodword unlock</source>
        <translation>Nada foi alterado. Desbloqueie com o código de recuperação: goodword unlock</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait for its end.</source>
        <translation>Nada foi alterado. Espere até terminar.</translation>
    </message>
    <message>
        <source>Nothing was heard about {topic}.</source>
        <translation>Nada foi ouvido sobre {topic}.</translation>
    </message>
    <message>
        <source>Nothing was heard under “{name}” yet: {topic} is called that from now on.</source>
        <translation>Nada foi ouvido com o nome “{name}” ainda: {topic} passa a se chamar assim.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Nothing was kept. Give the password alone.</source>
        <translation>Nada foi guardado. Dê só a senha.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again.</source>
        <translation>Nada foi guardado. Tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Change it, send it to somebody else, or say that it shall go once more.</source>
        <translation>Nada foi enviado de novo. Altere, envie a outra pessoa, ou diga que deve sair mais uma vez.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Once more, word for word: --again</source>
        <translation>Nada foi enviado de novo. Mais uma vez, palavra por palavra: --again</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs it.</source>
        <translation>Nada foi enviado. Pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>a finding</comment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>Now more is known of: {what}.</source>
        <translation>Agora se sabe mais sobre: {what}.</translation>
    </message>
    <message>
        <source>No&#xa0;working days</source>
        <translation>Nenhum&#xa0;dia útil</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>OPÇÕES</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>out</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>Of each month the last {n} praises are read.</source>
        <translation>De cada mês são lidos os últimos {n} elogios.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>in the legend of the calendar</comment>
        <translation>Folga</translation>
    </message>
    <message>
        <source>Off today</source>
        <translation>Hoje de folga</translation>
    </message>
    <message>
        <source>Off. Nothing is asked.</source>
        <translation>Folga. Nada é perguntado.</translation>
    </message>
    <message>
        <source>Off: others may see your screen.</source>
        <translation>Desligado: outras pessoas podem ver a sua tela.</translation>
    </message>
    <message>
        <source>Often your address. Empty, where the server wants no password.</source>
        <translation>Muitas vezes o seu endereço. Vazio, se o servidor não quer senha.</translation>
    </message>
    <message>
        <source>On a stick or another disk, it is there when this computer is not.</source>
        <translation>Em um pendrive ou em outro disco, ela existe quando este computador não estiver.</translation>
    </message>
    <message>
        <source>On all other days it says nothing, and your run simply waits.</source>
        <translation>Em todos os outros dias ele não diz nada, e a sua sequência simplesmente espera.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>On its way right now.</source>
        <translation>A caminho agora.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>On leave from {date}</source>
        <translation>Ausente a partir de {date}</translation>
    </message>
    <message>
        <source>On leave today</source>
        <translation>Ausente hoje</translation>
    </message>
    <message>
        <source>On leave until {date}</source>
        <translation>Ausente até {date}</translation>
    </message>
    <message>
        <source>On nights? A record made before that hour counts for the day before.</source>
        <translation>Trabalha à noite? Um registro feito antes dessa hora conta para o dia anterior.</translation>
    </message>
    <message>
        <source>On the team from the start</source>
        <translation>Na equipe desde o início</translation>
    </message>
    <message>
        <source>On the team since</source>
        <translation>Na equipe desde</translation>
    </message>
    <message>
        <source>On the team since {date}</source>
        <translation>Na equipe desde {date}</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>a page of Help</comment>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>On this morning’s outage call Amara posted a plain update every 15 minutes and rang the clinic back herself, so nobody there had to call a second time.</source>
        <translation>Na chamada sobre a pane desta manhã, Amara publicou uma atualização clara a cada 15 minutos e ela mesma retornou a ligação da clínica, então ninguém lá precisou ligar uma segunda vez.</translation>
    </message>
    <message>
        <source>On those days they wait for nothing, and nobody asks about them.</source>
        <translation>Nesses dias nada fica pendente com a pessoa, e ninguém pergunta por ela.</translation>
    </message>
    <message>
        <source>On working days it asks at {times} while something is open.</source>
        <translation>Nos dias úteis ele pergunta às {times} enquanto houver algo em aberto.</translation>
    </message>
    <message>
        <source>Once a day, never outside your working hours.</source>
        <translation>Uma vez por dia, nunca fora do seu horário de trabalho.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>One</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Uma</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Um de cada vez</translation>
    </message>
    <message>
        <source>One file with everything in it. Only you can read it.</source>
        <translation>Um arquivo com tudo dentro. Só você pode ler.</translation>
    </message>
    <message>
        <source>One is open today</source>
        <translation>Há uma em aberto hoje</translation>
    </message>
    <message>
        <source>One kind only.</source>
        <translation>Só um tipo.</translation>
    </message>
    <message>
        <source>One name a line, names with mail addresses, lines of a spreadsheet, or vCards of your address book. A file can be dropped here.</source>
        <translation>Um nome por linha, nomes com endereços de e-mail, linhas de uma planilha ou vCards da sua agenda de contatos. Também é possível soltar um arquivo aqui.</translation>
    </message>
    <message>
        <source>One open question before any policy</source>
        <translation>Uma pergunta aberta antes de qualquer regra</translation>
    </message>
    <message>
        <source>One person</source>
        <comment>whom a note is for</comment>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>One person is lifted by putting others below.</source>
        <translation>Uma pessoa é elevada pondo outras abaixo.</translation>
    </message>
    <message>
        <source>One person only, whatever the accents and capitals.</source>
        <translation>Só uma pessoa; acentos e maiúsculas não importam.</translation>
    </message>
    <message>
        <source>One person only.</source>
        <translation>Só uma pessoa.</translation>
    </message>
    <message>
        <source>One practice at least stays on.</source>
        <translation>Pelo menos uma prática fica ligada.</translation>
    </message>
    <message>
        <source>One practice only.</source>
        <translation>Só uma prática.</translation>
    </message>
    <message>
        <source>One quiet notification, and silence once you have written.</source>
        <translation>Uma notificação discreta, e silêncio depois que você escreveu.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Uma frase basta.</translation>
    </message>
    <message>
        <source>One sentence is plenty; the curve begins with it.</source>
        <translation>Uma frase basta; a curva começa com ela.</translation>
    </message>
    <message>
        <source>One short mail from you to you, by the settings above.</source>
        <translation>Um e-mail curto de você para você, com as configurações acima.</translation>
    </message>
    <message>
        <source>One skill at a time</source>
        <translation>Uma habilidade de cada vez</translation>
    </message>
    <message>
        <source>One skill only.</source>
        <translation>Só uma habilidade.</translation>
    </message>
    <message>
        <source>One skill, narrow enough</source>
        <translation>Uma habilidade, bem específica</translation>
    </message>
    <message>
        <source>One skill, narrow enough to practise</source>
        <translation>Uma habilidade, específica o bastante para praticar</translation>
    </message>
    <message>
        <source>One skill, one step.</source>
        <translation>Uma habilidade, um passo.</translation>
    </message>
    <message>
        <source>One thing you heard.</source>
        <translation>Algo que você ouviu.</translation>
    </message>
    <message>
        <source>One thing you saw.</source>
        <translation>Algo que você viu.</translation>
    </message>
    <message>
        <source>One today. See you tomorrow.</source>
        <translation>Uma hoje. Até amanhã.</translation>
    </message>
    <message>
        <source>One topic only, whatever it is called.</source>
        <translation>Só um tema, seja qual for o nome usado.</translation>
    </message>
    <message>
        <source>One topic only, whichever of its names is given.</source>
        <translation>Só um tema, por qualquer um dos seus nomes.</translation>
    </message>
    <message>
        <source>One working day at least is needed.</source>
        <translation>É preciso pelo menos um dia útil.</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <comment>a window</comment>
        <translation>Conversa individual</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>Conversa individual com {name}</translation>
    </message>
    <message>
        <source>Only a day that is still open can be skipped.</source>
        <translation>Só um dia ainda aberto pode ser pulado.</translation>
    </message>
    <message>
        <source>Only in private</source>
        <translation>Só em particular</translation>
    </message>
    <message>
        <source>Only what people agreed to have public is in it.</source>
        <translation>Nela só está o que as pessoas concordaram em tornar público.</translation>
    </message>
    <message>
        <source>Only workdays, holidays and practices hold from a day on.</source>
        <translation>Só dias úteis, feriados e práticas valem a partir de um dia.</translation>
    </message>
    <message>
        <source>Only {sign} is filled in; take other braces out.</source>
        <translation>Só {sign} é preenchido; retire as outras chaves.</translation>
    </message>
    <message>
        <source>Only {size} are free where the book lies.</source>
        <translation>Só há {size} livres onde está o caderno.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the day of a practice</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>steps</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Open Team</source>
        <comment>a button</comment>
        <translation>Abrir Equipe</translation>
    </message>
    <message>
        <source>Open a locked book with your passphrase or the recovery code, until it is locked again.</source>
        <translation>Abre um caderno bloqueado com sua frase secreta ou com o código de recuperação, até ser bloqueado de novo.</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>what became of a step</comment>
        <translation>De novo em aberto</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>a step, a button</comment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <comment>a button</comment>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <comment>a way out</comment>
        <translation>Abrir só para leitura</translation>
    </message>
    <message>
        <source>Open in History</source>
        <comment>a button</comment>
        <translation>Abrir no Histórico</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <comment>a button</comment>
        <translation>Abrir no e-mail</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>a button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open it, then try again.</source>
        <translation>Abra-o, depois tente de novo.</translation>
    </message>
    <message>
        <source>Open next steps</source>
        <translation>Próximos passos em aberto</translation>
    </message>
    <message>
        <source>Open quick entry</source>
        <translation>Abrir o registro rápido</translation>
    </message>
    <message>
        <source>Open quick entry in the running app, or start it.</source>
        <translation>Abre o registro rápido no aplicativo em execução, ou inicia o aplicativo.</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>in the menu</comment>
        <translation>Abrir o acompanhamento</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>a button</comment>
        <translation>Abrir o acompanhamento</translation>
    </message>
    <message>
        <source>Open today’s {practice} in History</source>
        <translation>Abrir {practice} de hoje no Histórico</translation>
    </message>
    <message>
        <source>Opens it from anywhere, where your desktop allows it: Ctrl+Alt+G</source>
        <translation>Abre de qualquer lugar, onde o seu ambiente gráfico permite: Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; does not take a value.</source>
        <translation>A opção &apos;{option}&apos; não aceita valor.</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; requires an argument.</source>
        <translation>A opção “{option}” exige um argumento.</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>Opções</translation>
    </message>
    <message numerus="yes">
        <source>Other topics ({n})|Other topics ({n})</source>
        <translation>
            <numerusform>Outro tema ({n})</numerusform>
            <numerusform>Outros temas ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may see your screen.</source>
        <translation>Outras pessoas podem ver a sua tela.</translation>
    </message>
    <message>
        <source>Out and in</source>
        <comment>a heading of Help</comment>
        <translation>Saída e entrada</translation>
    </message>
    <message>
        <source>Outbox</source>
        <comment>a heading</comment>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Own it</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>heads a line</comment>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>P</source>
        <comment>keys to press</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>a format</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PERSON</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>PESSOA</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>PRÁTICA</translation>
    </message>
    <message>
        <source>PageDown</source>
        <comment>a key</comment>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>PageUp</source>
        <comment>a key</comment>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paráfrase</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>a part of a note</comment>
        <translation>Paráfrase</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>heads a line</comment>
        <translation>Paráfrase</translation>
    </message>
    <message>
        <source>Part of it left on {date}.</source>
        <comment>it: the note</comment>
        <translation>Uma parte saiu em {date}.</translation>
    </message>
    <message>
        <source>Pass it on to Billing</source>
        <translation>Passar ao Faturamento</translation>
    </message>
    <message>
        <source>Pass the thanks on to {name}</source>
        <translation>Repassar o agradecimento a {name}</translation>
    </message>
    <message>
        <source>Passing it on becomes a next step of yours.</source>
        <translation>Repassar o agradecimento vira um próximo passo seu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>a window</comment>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase secreta de novo</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase secreta ou código de recuperação</translation>
    </message>
    <message>
        <source>Passphrase, {least} characters or more</source>
        <translation>Frase secreta, {least} caracteres ou mais</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <comment>a button</comment>
        <translation>Frase secreta…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password (kept nowhere)</source>
        <translation>Senha (não fica guardada)</translation>
    </message>
    <message>
        <source>Password for {account}</source>
        <translation>Senha para {account}</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Senha esquecida</translation>
    </message>
    <message>
        <source>Password kept in the keyring</source>
        <translation>Senha guardada no chaveiro</translation>
    </message>
    <message>
        <source>Password of {account}</source>
        <translation>Senha de {account}</translation>
    </message>
    <message>
        <source>Password, kept nowhere</source>
        <translation>Senha, não fica guardada</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>a button</comment>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Colar uma lista</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <comment>a button</comment>
        <translation>Colar uma lista…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a plan, in the menu</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a skill</comment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Paused for now.</source>
        <translation>Em pausa por enquanto.</translation>
    </message>
    <message>
        <source>Paused: {skill}</source>
        <translation>Em pausa: {skill}</translation>
    </message>
    <message>
        <source>People</source>
        <comment>a list</comment>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>heads a line</comment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>a field</comment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Place of the book</source>
        <comment>a finding</comment>
        <translation>Lugar do caderno</translation>
    </message>
    <message>
        <source>Plain text</source>
        <comment>a format</comment>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Please leave the computer on.</source>
        <translation>Deixe o computador ligado, por favor.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a card number.</source>
        <translation>Confira: “{quote}” pode ser um número de cartão.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a customer&apos;s name.</source>
        <translation>Confira: “{quote}” pode ser o nome de um cliente.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a mail address.</source>
        <translation>Confira: “{quote}” pode ser um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a phone number.</source>
        <translation>Confira: “{quote}” pode ser um número de telefone.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be about somebody&apos;s health.</source>
        <translation>Confira: “{quote}” pode tratar da saúde de alguém.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be the number of an order, ticket or account.</source>
        <translation>Confira: “{quote}” pode ser o número de um pedido, chamado ou conta.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may read as blame.</source>
        <translation>Confira: “{quote}” pode soar como culpa.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” puts you in as the cause. Whose act was it?</source>
        <translation>Confira: “{quote}” põe você como a causa. De quem foi o gesto?</translation>
    </message>
    <message>
        <source>Plots</source>
        <comment>how figures are shown</comment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>a setting</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>heads a line</comment>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a practice</comment>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a heading</comment>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>in the legend of the calendar</comment>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Praise before that</source>
        <translation>Elogios anteriores</translation>
    </message>
    <message>
        <source>Praise changed</source>
        <translation>Elogio alterado</translation>
    </message>
    <message>
        <source>Praise for the team as a whole stays with your manager and the team.</source>
        <translation>O elogio à equipe inteira fica entre a sua chefia e a equipe.</translation>
    </message>
    <message>
        <source>Praise for {name} changed</source>
        <translation>Elogio para {name} alterado</translation>
    </message>
    <message>
        <source>Praise for {name} saved</source>
        <translation>Elogio para {name} salvo</translation>
    </message>
    <message>
        <source>Praise is not read here</source>
        <translation>Os elogios não são lidos aqui</translation>
    </message>
    <message>
        <source>Praise saved</source>
        <translation>Elogio salvo</translation>
    </message>
    <message>
        <source>Praise saved; passing it on is a next step of yours</source>
        <translation>Elogio salvo; repassar o agradecimento é um próximo passo seu</translation>
    </message>
    <message>
        <source>Praise since the last check-in</source>
        <translation>Elogios desde o último acompanhamento</translation>
    </message>
    <message>
        <source>Praise was made of it.</source>
        <translation>Virou um elogio.</translation>
    </message>
    <message>
        <source>Praise, coaching and listening.</source>
        <translation>Elogio, coaching e escuta.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Ano anterior</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>a button</comment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>a heading</comment>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>a wish about praise</comment>
        <translation>Em particular</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>of a record</comment>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Private: for you alone.</source>
        <translation>Privado: só para você.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone.</source>
        <translation>Privado: esta página é só para você.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone. It holds {records}.</source>
        <translation>Privado: esta página é só para você. Ela contém {records}.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <comment>a window</comment>
        <translation>Relatório de problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a page of the settings</comment>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a setting</comment>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>a button</comment>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Protect it: goodword protect</source>
        <translation>Proteja o caderno: goodword protect</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <translation>Proteger o caderno</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <comment>a window</comment>
        <translation>Proteger o caderno</translation>
    </message>
    <message>
        <source>Protect the book and its backups, so that nobody can read them without its key.

The key is kept in the system&apos;s keyring. A recovery code is shown, to be written down and typed back: it opens the book wherever it lies. With &quot;-&quot; a line of standard input is taken for the passphrase, where there is one, and the next for the code typed back.</source>
        <translation>Protege o caderno e os backups, para que ninguém possa lê-los sem a chave.

A chave fica guardada no chaveiro do sistema. Um código de recuperação é mostrado, para ser anotado e digitado em seguida: ele abre o caderno onde quer que esteja. Com &quot;-&quot;, uma linha da entrada padrão vale como frase secreta, quando há uma, e a seguinte como o código digitado.</translation>
    </message>
    <message>
        <source>Protecting the book…</source>
        <translation>Protegendo o caderno…</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a wish about praise</comment>
        <translation>Em público</translation>
    </message>
    <message>
        <source>Public holiday.</source>
        <translation>Feriado.</translation>
    </message>
    <message>
        <source>Public holiday: {name}.</source>
        <translation>Feriado: {name}.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <comment>a setting</comment>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Put a folder in its place.</source>
        <translation>Ponha uma pasta no lugar.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>a button</comment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put each text in double quotes on a line of its own, with a comma after it.</source>
        <translation>Ponha cada texto entre aspas duplas em uma linha própria, com uma vírgula depois.</translation>
    </message>
    <message>
        <source>Put in other words for a note</source>
        <translation>Dito em outras palavras para uma nota</translation>
    </message>
    <message>
        <source>Put it back first: goodword put-back {entry_id}</source>
        <translation>Restaure primeiro: goodword put-back {entry_id}</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <translation>Ponha entre aspas duplas.</translation>
    </message>
    <message>
        <source>Put the book back, or bring the backup back: goodword restore {file}</source>
        <translation>Ponha o caderno de volta, ou recupere o backup: goodword restore {file}</translation>
    </message>
    <message>
        <source>Put the note right. This is kept beside it: “{text}”</source>
        <translation>Corrija a nota. Isto fica guardado ao lado: “{text}”</translation>
    </message>
    <message>
        <source>Put the rest into the note.</source>
        <translation>Ponha o resto no campo Nota.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Pondo no lugar…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Pergunta adicionada</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>Pergunta alterada</translation>
    </message>
    <message>
        <source>Question hidden</source>
        <translation>Pergunta oculta</translation>
    </message>
    <message>
        <source>Question is asked again</source>
        <translation>A pergunta volta a ser feita</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Pergunta retirada</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a heading of Help</comment>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a window</comment>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>Quick entry opens with {key}.</source>
        <translation>O registro rápido abre com {key}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>in the menu</comment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>a button</comment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it offers to mend the book.</source>
        <translation>Encerre o Goodword e inicie de novo: ele oferece consertar o caderno.</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>Encerre o Goodword e inicie de novo: ele mostra as saídas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Quit Goodword, then start it again to save.</source>
        <translation>Encerre o Goodword, depois inicie de novo para salvar.</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new one.</source>
        <translation>Encerre e inicie de novo para usar o novo.</translation>
    </message>
    <message>
        <source>Quit it, or use its Settings.</source>
        <translation>Encerre, ou use as Configurações dele.</translation>
    </message>
    <message>
        <source>Quit it, then start again.</source>
        <translation>Encerre e depois inicie de novo.</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>a button</comment>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Read along while I write</source>
        <comment>a setting</comment>
        <translation>Ler junto enquanto escrevo</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>a button</comment>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read the next one aloud before it goes</source>
        <translation>Ler o próximo em voz alta antes que saia</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <comment>a way out</comment>
        <translation>Ler o que for legível</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lendo o que for legível…</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a button</comment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record  ·  In 15 minutes  ·  I’m off today</source>
        <translation>Registrar  ·  Em 15 minutos  ·  Hoje estou de folga</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>in the menu</comment>
        <translation>Registrar agora…</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>a button</comment>
        <translation>Registrar agora…</translation>
    </message>
    <message>
        <source>Record one praise, coaching check-in or thing heard; print its id. TEXT - reads standard input.</source>
        <translation>Registra um elogio, um acompanhamento de coaching ou uma coisa ouvida; mostra o id. Com - como TEXTO, lê a entrada padrão.</translation>
    </message>
    <message>
        <source>Record the praise first.</source>
        <translation>Registre o elogio primeiro.</translation>
    </message>
    <message>
        <source>Record what you heard</source>
        <comment>a button</comment>
        <translation>Registrar o que você ouviu</translation>
    </message>
    <message>
        <source>Record {practice}</source>
        <translation>Registrar {practice}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>heads a page</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>a file</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records that hold all these words.</source>
        <translation>Registros que contêm todas essas palavras.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>a window</comment>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Recovery code typed back</source>
        <translation>Código de recuperação digitado de novo</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperação: {code}</translation>
    </message>
    <message>
        <source>Refund mails</source>
        <translation>E-mails de reembolso</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>days away, a button</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a menu</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg, so that the system&apos;s own keyring is found.</source>
        <translation>Remova PYTHON_KEYRING_BACKEND e keyringrc.cfg, para que o chaveiro do próprio sistema seja encontrado.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a button</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove it and record a new one.</source>
        <translation>Remova e registre um novo.</translation>
    </message>
    <message>
        <source>Remove it, then start Goodword again.</source>
        <translation>Remova, depois inicie o Goodword de novo.</translation>
    </message>
    <message>
        <source>Remove {days}</source>
        <comment>days away</comment>
        <translation>Remover: {days}</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a sheet</comment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename them, then try again.</source>
        <translation>Renomeie essa pessoa, depois tente de novo.</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Novo nome: {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>a menu</comment>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Restored {what}.</source>
        <translation>Recuperado: {what}.</translation>
    </message>
    <message>
        <source>Reword the plan</source>
        <translation>Mudar a redação do plano</translation>
    </message>
    <message>
        <source>Reword…</source>
        <comment>a plan, in the menu</comment>
        <translation>Mudar a redação…</translation>
    </message>
    <message>
        <source>Right wording</source>
        <comment>a field</comment>
        <translation>Redação certa</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a finding</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Rosa swapped her break with Ben so that he could finish talking a customer through the new form.</source>
        <translation>Rosa trocou a pausa com Ben para que ele pudesse acabar de explicar o novo formulário a um cliente.</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a figure</comment>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a finding</comment>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Said back</source>
        <comment>heads what</comment>
        <translation>Seu resumo</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a sheet</comment>
        <translation>Igual a…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a button</comment>
        <translation>Igual a…</translation>
    </message>
    <message>
        <source>Same days as you</source>
        <comment>a button</comment>
        <translation>Os mesmos dias que você</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>a choice</comment>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Salvar uma cópia em outro lugar</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Salvar uma cópia em outro lugar…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>a button</comment>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Save again</source>
        <comment>a button</comment>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salvar e próximo</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Salvar como imagem</translation>
    </message>
    <message>
        <source>Save as…</source>
        <comment>a button</comment>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save everything about a person</source>
        <translation>Salvar tudo sobre uma pessoa</translation>
    </message>
    <message>
        <source>Save everything about {name}…</source>
        <translation>Salvar tudo sobre {name}…</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <comment>a dialog</comment>
        <translation>Salvar para o calendário</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>in the menu</comment>
        <translation>Salvar para o calendário…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>a button</comment>
        <translation>Salvar para o calendário…</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>Salve como UTF-8, depois tente de novo.</translation>
    </message>
    <message>
        <source>Save the list as CSV or as text, or copy the names and paste them.</source>
        <translation>Salve a lista como CSV ou como texto, ou copie os nomes e cole-os.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salvar a nota</translation>
    </message>
    <message>
        <source>Save the note as a file, or copy it, and attach or paste it yourself.</source>
        <translation>Salve a nota como arquivo, ou copie, e anexe ou cole por conta própria.</translation>
    </message>
    <message>
        <source>Save the one-to-one page</source>
        <translation>Salvar a página da conversa individual</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Save the praise</source>
        <comment>a button</comment>
        <translation>Salvar o elogio</translation>
    </message>
    <message>
        <source>Save them as a file first.</source>
        <translation>Salve-as primeiro como arquivo.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Salvar o que é mostrado</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <comment>a button</comment>
        <translation>Salvar o que é mostrado…</translation>
    </message>
    <message>
        <source>Saved as {file}: {records}</source>
        <translation>Salvo como {file}: {records}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
    <message>
        <source>Saved {holdings}: {place}</source>
        <translation>Salvo: {holdings}. Lugar: {place}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Salvando uma cópia…</translation>
    </message>
    <message>
        <source>Say &quot;nothing genuine&quot; for a day: neutral for the run, once in five working days.</source>
        <translation>Diz &quot;nada genuíno&quot; para um dia: neutro para a sequência, uma vez a cada cinco dias úteis.</translation>
    </message>
    <message>
        <source>Say --keep or --remove.</source>
        <translation>Diga --keep ou --remove.</translation>
    </message>
    <message>
        <source>Say how much is older than 18 months, and do what you answer. Nothing goes by itself.</source>
        <translation>Diz quanto tem mais de 18 meses e faz o que você responder. Nada sai por conta própria.</translation>
    </message>
    <message>
        <source>Say that a step is done or dropped, or moved to a DATE; undo takes back what was said last.

ics writes it as a calendar entry into FILE, or to standard output.</source>
        <translation>Diz que um passo foi feito ou deixado de lado, ou movido para uma DATA; undo desfaz o que foi dito por último.

ics grava o passo como evento de calendário em ARQUIVO ou na saída padrão.</translation>
    </message>
    <message>
        <source>Say that they have left, or merge them with somebody. Their records stay.</source>
        <translation>Diga que a pessoa saiu, ou junte com alguém. Os registros dela ficam.</translation>
    </message>
    <message>
        <source>Say what came of something heard: acted on or told, on a DATE; asked about; corrected, to TEXT.

praise makes a praise of thanks, in TEXT or their own words, prints its id, and notes a next step to pass them on.</source>
        <translation>Diz o que resultou de algo ouvido: ação ou retorno, em uma DATA; já perguntado; corrigido, para TEXTO.

praise transforma um agradecimento em elogio, com TEXTO ou as palavras de quem agradeceu, mostra o id e anota um próximo passo para repassar o agradecimento.</translation>
    </message>
    <message>
        <source>Say what changes</source>
        <translation>Dizer o que muda</translation>
    </message>
    <message>
        <source>Say what it would do, and change nothing.</source>
        <translation>Diz o que faria e não muda nada.</translation>
    </message>
    <message>
        <source>Say what the wording of a note holds; nothing is recorded. TEXT - reads standard input.</source>
        <translation>Diz o que há na redação de uma nota; nada é registrado. Com - como TEXTO, lê a entrada padrão.</translation>
    </message>
    <message>
        <source>Say what works on this desktop, and what to do where it doesn&apos;t.</source>
        <translation>Diz o que funciona neste ambiente gráfico e o que fazer quando algo não funciona.</translation>
    </message>
    <message>
        <source>Say where: --output FILE.</source>
        <translation>Diga onde: --output FILE.</translation>
    </message>
    <message>
        <source>Say which days are off.</source>
        <translation>Diz quais dias são de ausência.</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>Diga para quem é.</translation>
    </message>
    <message>
        <source>Saying no kindly</source>
        <translation>Dizer não com gentileza</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a field</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything you have written</source>
        <translation>Buscar em tudo o que você escreveu</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>the list of pages</comment>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Seen in {records}</source>
        <comment>3 records</comment>
        <translation>Vista em {records}</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a button</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a test mail to myself</source>
        <comment>a button</comment>
        <translation>Enviar um e-mail de teste para mim</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a button</comment>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send also what went to the same people before, word for word.</source>
        <translation>Envia também o que já foi para as mesmas pessoas, palavra por palavra.</translation>
    </message>
    <message>
        <source>Send it when you like.</source>
        <translation>Envie quando quiser.</translation>
    </message>
    <message>
        <source>Send it, or take it out of the outbox.</source>
        <translation>Envie, ou retire da caixa de saída.</translation>
    </message>
    <message>
        <source>Send once more</source>
        <comment>a button</comment>
        <translation>Enviar mais uma vez</translation>
    </message>
    <message>
        <source>Send the note</source>
        <comment>a window</comment>
        <translation>Enviar a nota</translation>
    </message>
    <message>
        <source>Send the week&apos;s note by mail, after you have seen it. What is held back, and what to look at, goes to stderr.</source>
        <translation>Envia a nota da semana por e-mail, depois que você a vê. O que fica retido e o que convém olhar vai para stderr.</translation>
    </message>
    <message>
        <source>Send this to {address}?</source>
        <translation>Enviar isto para {address}?</translation>
    </message>
    <message numerus="yes">
        <source>Send this to {n} address?|Send this to {n} addresses?</source>
        <translation>
            <numerusform>Enviar isto para {n} endereço?</numerusform>
            <numerusform>Enviar isto para {n} endereços?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send without showing and asking.</source>
        <translation>Envia sem mostrar nem perguntar.</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>a finding</comment>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Sending from here</source>
        <translation>Enviar daqui</translation>
    </message>
    <message>
        <source>Sending is not set up yet</source>
        <translation>O envio ainda não está configurado</translation>
    </message>
    <message>
        <source>Sending is not set up yet. Settings, Mail has what it needs.</source>
        <translation>O envio ainda não está configurado. Em Configurações, E-mail está o que é preciso.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send…</source>
        <comment>a button</comment>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Sent to {addresses}.</source>
        <translation>Enviado para {addresses}.</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there.</source>
        <translation>Enviado para {address}. Veja se chegou.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>set</translation>
    </message>
    <message>
        <source>Separate</source>
        <comment>a button</comment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Separate those two first.</source>
        <translation>Separe os dois primeiro.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>Session bus</source>
        <comment>a finding</comment>
        <translation>Barramento de sessão</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>why a backup was made</comment>
        <translation>Posto à parte</translation>
    </message>
    <message>
        <source>Set it in the settings, or open the note in your own mail program.</source>
        <translation>Defina nas configurações, ou abra a nota no seu próprio programa de e-mail.</translation>
    </message>
    <message>
        <source>Set one of the two differently.</source>
        <translation>Defina um dos dois de outro modo.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <comment>a button</comment>
        <translation>Definir frase secreta</translation>
    </message>
    <message>
        <source>Set smtp_security to starttls or tls.</source>
        <translation>Defina smtp_security como starttls ou tls.</translation>
    </message>
    <message>
        <source>Set smtp_user first.</source>
        <translation>Defina smtp_user primeiro.</translation>
    </message>
    <message>
        <source>Set smtp_user, and the password with it.</source>
        <translation>Defina smtp_user e, junto, a senha.</translation>
    </message>
    <message>
        <source>Set the clock, like 2026-03-02T15:31:07+01:00. Hides no record.</source>
        <translation>Acerta o relógio, como 2026-03-02T15:31:07+01:00. Não esconde nenhum registro.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Definir a senha</translation>
    </message>
    <message>
        <source>Set {key} in the settings first.</source>
        <translation>Defina {key} nas configurações primeiro.</translation>
    </message>
    <message>
        <source>Setting the book aside…</source>
        <translation>Guardando o caderno à parte…</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a window</comment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a button</comment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings, System, Notifications</source>
        <translation>Configurações, Sistema, Notificações</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>in the menu</comment>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Settle a mail: one that may have arrived counts as sent, any other leaves the outbox unsent.</source>
        <translation>Resolve um e-mail: um que pode ter chegado conta como enviado; qualquer outro sai da caixa de saída sem envio.</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a button</comment>
        <translation>Definir…</translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Sete</translation>
    </message>
    <message>
        <source>Several times are possible: 11:30, 15:30</source>
        <translation>Vários horários são possíveis: 11:30, 15:30</translation>
    </message>
    <message>
        <source>She can’t tell from our mail whether the refund has been sent or only approved.</source>
        <translation>Pelo nosso e-mail, ela não consegue saber se o reembolso foi enviado ou só aprovado.</translation>
    </message>
    <message>
        <source>She wrote the refusal first and the reason second. We turned it round together.</source>
        <translation>Ela escreveu primeiro a recusa e depois o motivo. Invertemos a ordem juntos.</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <comment>keys to press</comment>
        <translation>Shift+Setas</translation>
    </message>
    <message>
        <source>Shorten it, or leave it out.</source>
        <translation>Encurte ou deixe de fora.</translation>
    </message>
    <message>
        <source>Shorten it, or split it into two records.</source>
        <translation>Encurte ou divida em dois registros.</translation>
    </message>
    <message>
        <source>Shorten it, or take it out of the file.</source>
        <translation>Encurte ou remova do arquivo.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>a button</comment>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show all settings, show one, or set one.

smtp_password is asked for, or read from standard input with &quot;-&quot;, and kept in the system&apos;s keyring.</source>
        <translation>Mostra todas as configurações, mostra uma ou altera uma.

smtp_password é perguntada, ou lida da entrada padrão com &quot;-&quot;, e guardada no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Show an older backup</source>
        <comment>a button</comment>
        <translation>Mostrar um backup mais antigo</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <comment>a button</comment>
        <translation>Mostrar todas as pessoas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>a button</comment>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show in Listening</source>
        <comment>a button</comment>
        <translation>Mostrar na Escuta</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>a button</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show it and leave; for cron and the task scheduler.</source>
        <translation>Mostra e encerra; para o cron e o agendador de tarefas.</translation>
    </message>
    <message>
        <source>Show the plan of NAME, or change it: begin or reword it, say that its small step N is done, or that it ended.

undo N says that step N is not done after all; undo alone takes up again what ended last.</source>
        <translation>Mostra o plano de NOME ou o altera: começar, mudar a redação, dizer que o passo pequeno N está feito ou que o plano terminou.

undo N diz que, afinal, o passo N não está feito; undo sozinho retoma o que terminou por último.</translation>
    </message>
    <message>
        <source>Show the sorted list to the late shift</source>
        <translation>Mostrar a lista ordenada ao turno da noite</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Mostra a versão e sai.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Mostra esta mensagem e sai.</translation>
    </message>
    <message>
        <source>Show today&apos;s prompt if it is due.</source>
        <translation>Mostra o lembrete de hoje, se estiver na hora.</translation>
    </message>
    <message>
        <source>Show what is held back</source>
        <translation>Mostrar o que ficou retido</translation>
    </message>
    <message>
        <source>Showed up</source>
        <comment>a practice</comment>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Showed up ended at {last}, the best of the year.</source>
        <translation>A presença terminou em {last}, o melhor do ano.</translation>
    </message>
    <message>
        <source>Showed up ended at {last}; its best was {best} on {date}.</source>
        <translation>A presença terminou em {last}; o melhor foi {best}, em {date}.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}, the best of the year.</source>
        <translation>A presença está em {last}, o melhor do ano.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}; its best was {best} on {date}.</source>
        <translation>A presença está em {last}; o melhor foi {best}, em {date}.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Exibir como</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <comment>a setting</comment>
        <translation>Entrar como</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Situation</source>
        <comment>a part of a note</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Six</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidade</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>a part of a note</comment>
        <translation>Habilidade</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>heads a line</comment>
        <translation>Habilidade</translation>
    </message>
    <message>
        <source>Skill: {skill}</source>
        <translation>Habilidade: {skill}</translation>
    </message>
    <message>
        <source>Skills</source>
        <comment>a heading</comment>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <comment>a button</comment>
        <translation>Pular por enquanto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>the day of a practice</comment>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Passos pequenos</translation>
    </message>
    <message>
        <source>Small steps, three to six</source>
        <translation>Passos pequenos, de três a seis</translation>
    </message>
    <message>
        <source>So a passphrase will open your book each time Goodword starts.</source>
        <translation>Assim, uma frase secreta abre seu caderno sempre que o Goodword inicia.</translation>
    </message>
    <message>
        <source>So many working days more; then it is closed.</source>
        <translation>Esse número de dias úteis a mais; depois, ele se fecha.</translation>
    </message>
    <message>
        <source>Some of its pages can&apos;t be read.</source>
        <translation>Algumas páginas não podem ser lidas.</translation>
    </message>
    <message>
        <source>Some weeks</source>
        <translation>Algumas semanas</translation>
    </message>
    <message>
        <source>Some words here take part of it back. Does it stand without them?</source>
        <translation>Algumas palavras aqui tiram parte do elogio. Ele se sustenta sem elas?</translation>
    </message>
    <message>
        <source>Somebody else looks smaller here. Does the act stand by itself?</source>
        <translation>Aqui outra pessoa sai diminuída. O gesto se sustenta sozinho?</translation>
    </message>
    <message>
        <source>Somebody of your team carries the mistake alone.</source>
        <translation>O erro recai sobre uma só pessoa da sua equipe.</translation>
    </message>
    <message>
        <source>Somebody on the team has that name.</source>
        <translation>Alguém da equipe já tem esse nome.</translation>
    </message>
    <message>
        <source>Somebody on the team is called {name} by now.</source>
        <translation>Agora há alguém na equipe com o nome {name}.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>a button</comment>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Something heard</source>
        <translation>Algo que você ouviu</translation>
    </message>
    <message>
        <source>Something may be left</source>
        <translation>Pode ter sobrado algo</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong inside Goodword.</source>
        <translation>Algo deu errado dentro do Goodword.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>keys to press</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Space in or out · Alt+↑ Alt+↓ moves · F2 edits</source>
        <translation>Espaço inclui ou tira · Alt+↑ Alt+↓ move · F2 edita</translation>
    </message>
    <message>
        <source>Specific praise</source>
        <comment>a plot</comment>
        <translation>Elogio específico</translation>
    </message>
    <message>
        <source>Split a large step, or leave one out.</source>
        <translation>Divida um passo grande ou deixe um de fora.</translation>
    </message>
    <message>
        <source>Start Goodword for all ways out, or bring back {moment} ({what}): goodword restore {place}</source>
        <translation>Inicie o Goodword para ver todas as saídas, ou recupere {moment} ({what}): goodword restore {place}</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session, or with dbus-run-session.</source>
        <translation>Inicie o Goodword em uma sessão gráfica ou com dbus-run-session.</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session. In a terminal, goodword log and goodword add work without one.</source>
        <translation>Inicie o Goodword em uma sessão gráfica. No terminal, goodword log e goodword add funcionam sem ela.</translation>
    </message>
    <message>
        <source>Start Goodword once, then try again.</source>
        <translation>Inicie o Goodword uma vez e tente de novo.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Inicia na bandeja do sistema, sem janela.</translation>
    </message>
    <message>
        <source>Start it from the menu, or with goodword --background.</source>
        <translation>Inicie pelo menu ou com goodword --background.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <comment>a setting</comment>
        <translation>Iniciar quando eu entrar na sessão</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Fica aqui</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <comment>a field</comment>
        <translation>Passo {n}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Etapa {step} de {steps}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Passo: {step}</translation>
    </message>
    <message>
        <source>Step: {step} (done on {date})</source>
        <translation>Passo: {step} (feito em {date})</translation>
    </message>
    <message>
        <source>Steps that are done or dropped stand here.</source>
        <translation>Os passos feitos ou deixados de lado ficam aqui.</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>in the legend of the calendar</comment>
        <translation>Ainda em aberto</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a button</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a window</comment>
        <translation>Remover a proteção</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a button</comment>
        <translation>Remover a proteção</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>a figure</comment>
        <translation>Força</translation>
    </message>
    <message>
        <source>Strength over the year</source>
        <translation>Força ao longo do ano</translation>
    </message>
    <message>
        <source>Strength over time</source>
        <translation>Força ao longo do tempo</translation>
    </message>
    <message>
        <source>Strength over twelve weeks</source>
        <translation>Força em doze semanas</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}</source>
        <translation>Força {strength}, sequência {run}, a mais longa {longest}</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, last workdays {last}.</source>
        <translation>Força {strength}, sequência {run}, a mais longa {longest}, últimos dias úteis {last}.</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, {done} of {of} last workdays</source>
        <translation>Força {strength}, sequência {run}, a mais longa {longest}, {done} dos últimos {of} dias úteis</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Assunto: {subject}</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <comment>in an empty field</comment>
        <translation>Por exemplo, {example}</translation>
    </message>
    <message>
        <source>Summary confirmed</source>
        <translation>Resumo confirmado</translation>
    </message>
    <message>
        <source>Summary corrected</source>
        <translation>Resumo corrigido</translation>
    </message>
    <message>
        <source>Summary not checked</source>
        <translation>Resumo não verificado</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>a choice</comment>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Super</source>
        <comment>a key</comment>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch it off in the desktop&apos;s settings. The tray shows all the same what is open.</source>
        <translation>Desative nas configurações do ambiente gráfico. A bandeja do sistema continua mostrando o que está em aberto.</translation>
    </message>
    <message>
        <source>Switch it on in Task Manager, under Startup apps.</source>
        <translation>Ative no Gerenciador de Tarefas, em Aplicativos de inicialização.</translation>
    </message>
    <message>
        <source>Switch one off if it is not yours to do. Its past stays.</source>
        <translation>Desligue uma se ela não cabe a você. O passado dela fica.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a choice</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System Settings, Notifications</source>
        <translation>Configurações do sistema, Notificações</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>Sistema segue o seu ambiente gráfico.</translation>
    </message>
    <message>
        <source>System takes that of your desktop, if Goodword speaks it.</source>
        <translation>Sistema usa o idioma do seu ambiente gráfico, se o Goodword o falar.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <comment>a choice</comment>
        <translation>TLS desde o início</translation>
    </message>
    <message>
        <source>TOPIC</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>how figures are shown</comment>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Tables for person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan and away; runs and strength are worked out anew each time and kept nowhere. Read a copy rather than the book, and write to neither: the export is made for that.</source>
        <translation>Tabelas de person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan e away; as sequências e a força são calculadas de novo a cada vez e não ficam guardadas. Leia uma cópia em vez do caderno e não escreva em nenhum dos dois: para isso existe a exportação.</translation>
    </message>
    <message>
        <source>Take a record out of the bin.</source>
        <translation>Tira um registro da lixeira.</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a button</comment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back that NAME was merged into them.</source>
        <translation>Desfaz a junção de NOME com essa pessoa.</translation>
    </message>
    <message>
        <source>Take back that it is another name of a topic.</source>
        <translation>Desfaz que ele seja outro nome de um tema.</translation>
    </message>
    <message>
        <source>Take back the skip of {practice}</source>
        <translation>Desfazer o dia pulado: {practice}</translation>
    </message>
    <message>
        <source>Take everything in FILE into the book, or nothing if a line is wrong. What is there already stays.

FILE is an export, or another book: a backup, or a copy that a synchronising program made.</source>
        <translation>Traz tudo o que há em ARQUIVO para o caderno, ou nada se uma linha estiver errada. O que já está lá fica.

ARQUIVO é uma exportação ou outro caderno: um backup ou uma cópia feita por um programa de sincronização.</translation>
    </message>
    <message>
        <source>Take it out, or type the text again.</source>
        <translation>Remova ou digite o texto de novo.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Remova isso.</translation>
    </message>
    <message>
        <source>Take one from {first} to {last}.</source>
        <translation>Escolha um de {first} a {last}.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Remova um dos dois.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>Remova um primeiro.</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>a button</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take out: {question}</source>
        <translation>Remover: {question}</translation>
    </message>
    <message>
        <source>Take somebody without records off the team.</source>
        <translation>Tira da equipe uma pessoa sem registros.</translation>
    </message>
    <message>
        <source>Take the line out of the file.</source>
        <translation>Remova a linha do arquivo.</translation>
    </message>
    <message>
        <source>Take time off back.</source>
        <translation>Remove uma ausência.</translation>
    </message>
    <message>
        <source>Take unusual signs out of your name and the names in the note, then try again.</source>
        <translation>Tire os sinais incomuns do seu nome e dos nomes na nota e tente de novo.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <comment>a skill, a button</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Take up again: {skill}</source>
        <translation>Retomar: {skill}</translation>
    </message>
    <message>
        <source>Taken out of the outbox</source>
        <translation>Removido da caixa de saída</translation>
    </message>
    <message>
        <source>Taken up again: {skill}</source>
        <translation>Retomada: {skill}</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a finding</comment>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a wish about praise</comment>
        <translation>Em equipe</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a field</comment>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a window</comment>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Team…</source>
        <comment>in the menu</comment>
        <translation>Equipe…</translation>
    </message>
    <message>
        <source>Tell everybody</source>
        <comment>a wish about praise</comment>
        <translation>Para todo mundo</translation>
    </message>
    <message>
        <source>Tell the desk on Friday</source>
        <translation>Contar ao atendimento na sexta</translation>
    </message>
    <message>
        <source>Ten</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>Thank you. {things} you did {when} made a difference.|Thank you. {things} you did {when} made a difference.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>Agradeço. {things} que você fez {when} fez diferença.</numerusform>
            <numerusform>Agradeço. {things} que você fez {when} fizeram diferença.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>a view of what was heard</comment>
        <translation>Agradecimentos</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimento</translation>
    </message>
    <message>
        <source>That backup holds more than twice as many records as the book. Look at it before you go on.</source>
        <translation>Esse backup tem mais que o dobro de registros do caderno. Confira antes de continuar.</translation>
    </message>
    <message>
        <source>That code does not open this copy.</source>
        <translation>Esse código não abre esta cópia.</translation>
    </message>
    <message>
        <source>That copy opens with a recovery code of its own.</source>
        <translation>Essa cópia se abre com um código de recuperação próprio.</translation>
    </message>
    <message>
        <source>That could not be looked at. Try again.</source>
        <translation>Não foi possível verificar. Tente de novo.</translation>
    </message>
    <message>
        <source>That day is already closed.</source>
        <translation>Esse dia já está fechado.</translation>
    </message>
    <message>
        <source>That day is too far away.</source>
        <translation>Esse dia está longe demais.</translation>
    </message>
    <message>
        <source>That does not open the book.</source>
        <translation>Isso não abre o caderno.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Isso é uma pasta.</translation>
    </message>
    <message>
        <source>That is another code.</source>
        <translation>Esse é outro código.</translation>
    </message>
    <message>
        <source>That is more than one line.</source>
        <translation>Isso tem mais de uma linha.</translation>
    </message>
    <message>
        <source>That is more than three times a day.</source>
        <translation>São mais de três vezes por dia.</translation>
    </message>
    <message>
        <source>That is more than {most} addresses.</source>
        <translation>São mais de {most} endereços.</translation>
    </message>
    <message>
        <source>That is no file&apos;s name.</source>
        <translation>Isso não é nome de arquivo.</translation>
    </message>
    <message>
        <source>That is no name for a topic.</source>
        <translation>Isso não serve como nome de um tema.</translation>
    </message>
    <message>
        <source>That is no ordinary file, and the lines are read twice.</source>
        <translation>Isso não é um arquivo comum, e as linhas são lidas duas vezes.</translation>
    </message>
    <message>
        <source>That is no recovery code.</source>
        <translation>Isso não é um código de recuperação.</translation>
    </message>
    <message>
        <source>That is one and the same person.</source>
        <translation>É a mesma pessoa.</translation>
    </message>
    <message>
        <source>That is one and the same topic.</source>
        <translation>É um só e mesmo tema.</translation>
    </message>
    <message numerus="yes">
        <source>That is {n} name, and {most} fit here.|That is {n} names, and {most} fit here.</source>
        <translation>
            <numerusform>É {n} nome, e aqui cabem {most}.</numerusform>
            <numerusform>São {n} nomes, e aqui cabem {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That opens the book, but nothing here keeps it unlocked. {problem}</source>
        <translation>Isso abre o caderno, mas nada aqui o mantém desbloqueado. {problem}</translation>
    </message>
    <message>
        <source>That person is no longer on the team.</source>
        <translation>Essa pessoa não está mais na equipe.</translation>
    </message>
    <message>
        <source>That person was not merged.</source>
        <translation>Não houve junção dessa pessoa com outra.</translation>
    </message>
    <message>
        <source>That plan is no longer there.</source>
        <translation>Esse plano não existe mais.</translation>
    </message>
    <message>
        <source>That record is in the bin.</source>
        <translation>Esse registro está na lixeira.</translation>
    </message>
    <message>
        <source>That record is no praise.</source>
        <translation>Esse registro não é um elogio.</translation>
    </message>
    <message>
        <source>That record is no thanks.</source>
        <translation>Esse registro não é um agradecimento.</translation>
    </message>
    <message>
        <source>That record is no thing heard.</source>
        <translation>Esse registro não é algo que você ouviu.</translation>
    </message>
    <message>
        <source>That record left the bin after 30 days.</source>
        <translation>Esse registro saiu da lixeira depois de 30 dias.</translation>
    </message>
    <message>
        <source>That recovery code is another book&apos;s, or the book is damaged.</source>
        <translation>Esse código de recuperação é de outro caderno, ou o caderno está danificado.</translation>
    </message>
    <message>
        <source>That step has no day.</source>
        <translation>Esse passo não tem dia.</translation>
    </message>
    <message>
        <source>That step is open.</source>
        <translation>Esse passo está em aberto.</translation>
    </message>
    <message>
        <source>The backup holds {what}.</source>
        <translation>O backup contém {what}.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be kept</source>
        <translation>Os backups não podem ser guardados</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>The book and its backups are written as plain files. Whoever can read your files can read them then, and the recovery code opens nothing any more.</source>
        <translation>O caderno e os backups são gravados como arquivos comuns. Quem puder ler seus arquivos poderá lê-los, e o código de recuperação não abrirá mais nada.</translation>
    </message>
    <message>
        <source>The book as it was ({what}): {place}</source>
        <translation>O caderno como era ({what}): {place}</translation>
    </message>
    <message>
        <source>The book as it was, as it is: {place}</source>
        <translation>O caderno como era, sem alterações: {place}</translation>
    </message>
    <message>
        <source>The book as it was: {copy}</source>
        <translation>O caderno como era: {copy}</translation>
    </message>
    <message>
        <source>The book can&apos;t be changed here</source>
        <translation>O caderno não pode ser alterado aqui</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened</source>
        <translation>O caderno não pode ser aberto</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened.</source>
        <translation>O caderno não pode ser aberto.</translation>
    </message>
    <message>
        <source>The book can&apos;t be read.</source>
        <translation>O caderno não pode ser lido.</translation>
    </message>
    <message>
        <source>The book can&apos;t be used right now</source>
        <translation>O caderno não pode ser usado agora</translation>
    </message>
    <message>
        <source>The book can&apos;t be written</source>
        <translation>O caderno não pode ser gravado</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>O caderno não pode ser gravado aqui.</translation>
    </message>
    <message>
        <source>The book could not be written anew</source>
        <translation>Não foi possível gravar o caderno de novo</translation>
    </message>
    <message>
        <source>The book holds {what}.</source>
        <translation>O caderno contém {what}.</translation>
    </message>
    <message>
        <source>The book is clean, but these files can&apos;t be opened or still hold the name: {places}.</source>
        <translation>O caderno está limpo, mas estes arquivos não podem ser abertos ou ainda contêm o nome: {places}.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>O caderno está danificado</translation>
    </message>
    <message>
        <source>The book is damaged ({reason}).</source>
        <translation>O caderno está danificado ({reason}).</translation>
    </message>
    <message>
        <source>The book is damaged or protected.</source>
        <translation>O caderno está danificado ou protegido.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>O caderno está danificado.</translation>
    </message>
    <message>
        <source>The book is damaged. Goodword shows what can be read, and changes nothing.</source>
        <translation>O caderno está danificado. O Goodword mostra o que pode ser lido e não altera nada.</translation>
    </message>
    <message>
        <source>The book is damaged. Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>O caderno está danificado. Feche o Goodword e inicie de novo: ele mostra as saídas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The book is from a newer Goodword</source>
        <translation>O caderno é de um Goodword mais novo</translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation>O caderno está em uso</translation>
    </message>
    <message>
        <source>The book is locked</source>
        <translation>O caderno está bloqueado</translation>
    </message>
    <message>
        <source>The book is locked.</source>
        <translation>O caderno está bloqueado.</translation>
    </message>
    <message>
        <source>The book is locked. It opens with the recovery code: goodword unlock</source>
        <translation>O caderno está bloqueado. Ele se abre com o código de recuperação: goodword unlock</translation>
    </message>
    <message>
        <source>The book is locked. It opens with your passphrase or the recovery code: goodword unlock</source>
        <translation>O caderno está bloqueado. Ele se abre com sua frase secreta ou com o código de recuperação: goodword unlock</translation>
    </message>
    <message>
        <source>The book is missing</source>
        <translation>O caderno não foi encontrado</translation>
    </message>
    <message>
        <source>The book is not in its place any more</source>
        <translation>O caderno não está mais no lugar</translation>
    </message>
    <message>
        <source>The book is not protected</source>
        <translation>O caderno não está protegido</translation>
    </message>
    <message>
        <source>The book is not protected by a password.</source>
        <translation>O caderno não está protegido por senha.</translation>
    </message>
    <message>
        <source>The book is not protected, so it opens without a key.</source>
        <translation>O caderno não está protegido, então se abre sem chave.</translation>
    </message>
    <message>
        <source>The book is not protected.</source>
        <translation>O caderno não está protegido.</translation>
    </message>
    <message>
        <source>The book is not protected. ({place})</source>
        <translation>O caderno não está protegido. ({place})</translation>
    </message>
    <message>
        <source>The book is not protected: whoever can read its file can read it.</source>
        <translation>O caderno não está protegido: quem puder ler o arquivo pode ler o caderno.</translation>
    </message>
    <message>
        <source>The book is open for reading only</source>
        <translation>O caderno está aberto só para leitura</translation>
    </message>
    <message>
        <source>The book is protected</source>
        <translation>O caderno está protegido</translation>
    </message>
    <message>
        <source>The book is protected already.</source>
        <translation>O caderno já está protegido.</translation>
    </message>
    <message>
        <source>The book is protected.</source>
        <translation>O caderno está protegido.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring, and your passphrase opens it; the recovery code opens it too.</source>
        <translation>O caderno está protegido. A chave está no chaveiro, e sua frase secreta o abre; o código de recuperação também.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring; the recovery code opens it too.</source>
        <translation>O caderno está protegido. A chave está no chaveiro; o código de recuperação também o abre.</translation>
    </message>
    <message>
        <source>The book is protected. The recovery code opens it.</source>
        <translation>O caderno está protegido. O código de recuperação o abre.</translation>
    </message>
    <message>
        <source>The book is protected. Your passphrase opens it; the recovery code opens it too.</source>
        <translation>O caderno está protegido. Sua frase secreta o abre; o código de recuperação também.</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>O caderno está íntegro.</translation>
    </message>
    <message>
        <source>The book is sound: {what}.</source>
        <translation>O caderno está íntegro: {what}.</translation>
    </message>
    <message>
        <source>The book is unlocked. Lock it again with: goodword lock</source>
        <translation>O caderno está desbloqueado. Para bloquear de novo: goodword lock</translation>
    </message>
    <message>
        <source>The book lies on a disk of the network ({kind}), where saved words can be lost.</source>
        <translation>O caderno está em um disco de rede ({kind}), onde o que foi salvo pode se perder.</translation>
    </message>
    <message>
        <source>The book stays locked</source>
        <translation>O caderno continua bloqueado</translation>
    </message>
    <message>
        <source>The book was moved, deleted or replaced while Goodword had it open. ({place})</source>
        <translation>O caderno foi movido, excluído ou substituído enquanto o Goodword o tinha aberto. ({place})</translation>
    </message>
    <message>
        <source>The book {book} can&apos;t be written.</source>
        <translation>O caderno {book} não pode ser gravado.</translation>
    </message>
    <message>
        <source>The book&apos;s key is in the keyring. {problem}</source>
        <translation>A chave do caderno está no chaveiro. {problem}</translation>
    </message>
    <message>
        <source>The book&apos;s key is not in the keyring any more.</source>
        <translation>A chave do caderno não está mais no chaveiro.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from nobody this computer trusts.</source>
        <translation>O certificado de {host} vem de alguém em quem este computador não confia.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>O certificado de {host} está em outro nome.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>O certificado de {host} ainda não é válido.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date.</source>
        <translation>O certificado de {host} está vencido.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>A clínica</translation>
    </message>
    <message>
        <source>The code was not typed back as it is.</source>
        <translation>O código digitado não corresponde.</translation>
    </message>
    <message>
        <source>The company</source>
        <comment>whom a note is for</comment>
        <translation>A empresa</translation>
    </message>
    <message>
        <source>The company&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>A nota da empresa vai para</translation>
    </message>
    <message>
        <source>The copy holds {what}.</source>
        <translation>A cópia contém {what}.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>A cópia está danificada.</translation>
    </message>
    <message>
        <source>The copy of the book is not sound</source>
        <translation>A cópia do caderno não está íntegra</translation>
    </message>
    <message>
        <source>The curve begins with the first record.</source>
        <translation>A curva começa no primeiro registro.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>A pasta de dados não pode ser usada</translation>
    </message>
    <message>
        <source>The day it belongs to, today unless given.</source>
        <translation>O dia a que pertence; sem indicação, hoje.</translation>
    </message>
    <message>
        <source>The day stays open; one sentence is plenty.</source>
        <translation>O dia fica em aberto; uma frase basta.</translation>
    </message>
    <message>
        <source>The day they left the team.</source>
        <translation>O dia em que a pessoa saiu da equipe.</translation>
    </message>
    <message>
        <source>The day your runs begin. An earlier record moves it back.</source>
        <translation>O dia em que suas sequências começam. Um registro anterior recua esse dia.</translation>
    </message>
    <message>
        <source>The day’s mark</source>
        <translation>A marca do dia</translation>
    </message>
    <message>
        <source>The desktop knows trays, but no panel shows one.</source>
        <translation>O ambiente gráfico conhece a bandeja do sistema, mas nenhum painel a mostra.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The disk is full. ({folder})</source>
        <translation>O disco está cheio. ({folder})</translation>
    </message>
    <message>
        <source>The disk of the folder {folder} can only be read.</source>
        <translation>O disco da pasta {folder} é somente leitura.</translation>
    </message>
    <message>
        <source>The disk refuses it ({reason}).</source>
        <translation>O disco recusa ({reason}).</translation>
    </message>
    <message>
        <source>The disk reports an error. ({folder})</source>
        <translation>O disco relata um erro. ({folder})</translation>
    </message>
    <message>
        <source>The disk{where} can&apos;t be written.</source>
        <translation>O disco{where} não pode ser gravado.</translation>
    </message>
    <message>
        <source>The disk{where} is full.</source>
        <translation>O disco{where} está cheio.</translation>
    </message>
    <message>
        <source>The disk{where} reports an error.</source>
        <translation>O disco{where} relata um erro.</translation>
    </message>
    <message>
        <source>The draft did not open</source>
        <translation>O rascunho não abriu</translation>
    </message>
    <message>
        <source>The draft is too long.</source>
        <translation>O rascunho é longo demais.</translation>
    </message>
    <message>
        <source>The end of the file can&apos;t be read.</source>
        <translation>O fim do arquivo não pode ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the file is missing: {n} page, and the records on it.|The end of the file is missing: {n} pages, and the records on them.</source>
        <translation>
            <numerusform>Falta o fim do arquivo: {n} página, com os registros que há nela.</numerusform>
            <numerusform>Falta o fim do arquivo: {n} páginas, com os registros que há nelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fallback</source>
        <translation>A pergunta reserva</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>The file has no version that was ever written.</source>
        <translation>O arquivo tem uma versão que nunca existiu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>O arquivo não está lá.</translation>
    </message>
    <message>
        <source>The file that is there is open elsewhere or protected.</source>
        <translation>O arquivo que está lá está aberto em outro lugar ou protegido.</translation>
    </message>
    <message>
        <source>The file was written by a newer Goodword.</source>
        <translation>O arquivo foi gravado por um Goodword mais novo.</translation>
    </message>
    <message>
        <source>The folder for drafts can&apos;t be used.</source>
        <translation>A pasta de rascunhos não pode ser usada.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>A pasta não está lá.</translation>
    </message>
    <message>
        <source>The folder of the book can&apos;t be used.</source>
        <translation>A pasta do caderno não pode ser usada.</translation>
    </message>
    <message>
        <source>The folder {folder} also holds other things.</source>
        <translation>A pasta {folder} também contém outras coisas.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made.</source>
        <translation>A pasta {folder} não pode ser criada.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be used ({reason}).</source>
        <translation>A pasta {folder} não pode ser usada ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written.</source>
        <translation>A pasta {folder} não pode ser gravada.</translation>
    </message>
    <message>
        <source>The folder {folder} is open to others.</source>
        <translation>A pasta {folder} está aberta a outras pessoas.</translation>
    </message>
    <message>
        <source>The id can&apos;t be kept.</source>
        <translation>O id não pode ser mantido.</translation>
    </message>
    <message>
        <source>The key may still be in the keyring</source>
        <translation>A chave ainda pode estar no chaveiro</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>O chaveiro não pode ser usado</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used.</source>
        <translation>O chaveiro não pode ser usado.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password as it is.</source>
        <translation>O chaveiro não guardou a senha tal como ela é.</translation>
    </message>
    <message>
        <source>The keyring did not let go of a key that nothing needs now. Try the same again later.</source>
        <translation>O chaveiro não liberou uma chave que já não serve para nada. Tente o mesmo de novo mais tarde.</translation>
    </message>
    <message>
        <source>The keyring is locked, and was not opened.</source>
        <translation>O chaveiro está bloqueado e não foi aberto.</translation>
    </message>
    <message>
        <source>The keyring refused to answer.</source>
        <translation>O chaveiro se recusou a responder.</translation>
    </message>
    <message>
        <source>The keyring stays locked</source>
        <translation>O chaveiro continua bloqueado</translation>
    </message>
    <message>
        <source>The keyring that is set up ({name}) may keep passwords in plain text, so it is not used.</source>
        <translation>O chaveiro configurado ({name}) pode guardar senhas em texto puro, por isso não é usado.</translation>
    </message>
    <message>
        <source>The line does not say its type.</source>
        <translation>A linha não diz o tipo.</translation>
    </message>
    <message>
        <source>The line is longer than {size} MB.</source>
        <translation>A linha tem mais de {size} MB.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>A linha não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The line is not JSON that can be read.</source>
        <translation>A linha não é um JSON legível.</translation>
    </message>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>A linha não está em UTF-8.</translation>
    </message>
    <message>
        <source>The line is too long: {limit} characters fit.</source>
        <translation>A linha é longa demais: cabem {limit} caracteres.</translation>
    </message>
    <message>
        <source>The line of a note is too long.</source>
        <translation>A linha de uma nota é longa demais.</translation>
    </message>
    <message>
        <source>The list is not read</source>
        <translation>A lista não foi lida</translation>
    </message>
    <message>
        <source>The list of startup apps</source>
        <translation>A lista de aplicativos de inicialização</translation>
    </message>
    <message>
        <source>The list was complete, but nobody could see what was urgent. She sorted it while we spoke.</source>
        <translation>A lista estava completa, mas ninguém via o que era urgente. Ela a ordenou enquanto conversávamos.</translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation>O endereço de e-mail é longo demais.</translation>
    </message>
    <message>
        <source>The mail broke off in a way nobody foresaw ({kind}).</source>
        <translation>O envio do e-mail parou de um jeito que ninguém previu ({kind}).</translation>
    </message>
    <message>
        <source>The mail did not go out</source>
        <translation>O e-mail não saiu</translation>
    </message>
    <message>
        <source>The mail has {size} kB, and {host} takes {most} kB.</source>
        <translation>O e-mail tem {size} kB, e {host} aceita {most} kB.</translation>
    </message>
    <message>
        <source>The mail is too big for it: leave something out.</source>
        <translation>O e-mail é grande demais: deixe algo de fora.</translation>
    </message>
    <message>
        <source>The mail may have arrived</source>
        <translation>O e-mail pode ter chegado</translation>
    </message>
    <message>
        <source>The mail names too many.</source>
        <translation>O e-mail tem destinatários demais.</translation>
    </message>
    <message>
        <source>The mail server asks for your password.</source>
        <translation>O servidor de e-mail pede sua senha.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the line broke before the server answered, so it may have arrived.</source>
        <translation>O e-mail foi entregue ao servidor, mas a conexão caiu antes da resposta; ele pode ter chegado.</translation>
    </message>
    <message>
        <source>The name both go by.</source>
        <translation>O nome que vale para os dois.</translation>
    </message>
    <message>
        <source>The name holds a character no file name can have.</source>
        <translation>O nome contém um caractere que nenhum nome de arquivo pode ter.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>O nome está vazio.</translation>
    </message>
    <message>
        <source>The name is too long or not possible there.</source>
        <translation>O nome é longo demais ou não é possível ali.</translation>
    </message>
    <message>
        <source>The name is too long: {limit} characters fit.</source>
        <translation>O nome é longo demais: cabem {limit} caracteres.</translation>
    </message>
    <message>
        <source>The new book holds nothing at all; what is there now stays as it is.</source>
        <translation>O caderno novo não contém nada; o que está aí agora fica como está.</translation>
    </message>
    <message>
        <source>The new mail says “sent” and the date. He did not need to call.</source>
        <translation>O novo e-mail diz “enviado” e a data. Ele não precisou ligar.</translation>
    </message>
    <message>
        <source>The new one starts by itself once its windows are closed.</source>
        <translation>O novo inicia sozinho depois que as janelas dele são fechadas.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>A nota está vazia.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>A nota é longa demais.</translation>
    </message>
    <message>
        <source>The note is too long: {size} kB, and {limit} kB fit.</source>
        <translation>A nota é longa demais: {size} kB, e cabem {limit} kB.</translation>
    </message>
    <message>
        <source>The note would be {size} kB long, and {limit} kB fit. Take a shorter piece, or split it into two records.</source>
        <translation>A nota teria {size} kB, e cabem {limit} kB. Use um trecho mais curto ou divida em dois registros.</translation>
    </message>
    <message>
        <source>The notification server does not answer.</source>
        <translation>O servidor de notificações não responde.</translation>
    </message>
    <message>
        <source>The others are in History.</source>
        <translation>Os outros estão no Histórico.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>A caixa de saída está vazia.</translation>
    </message>
    <message>
        <source>The panel has none.</source>
        <translation>O painel não tem bandeja do sistema.</translation>
    </message>
    <message>
        <source>The panel has one of the old kind (XEmbed).</source>
        <translation>O painel tem uma do tipo antigo (XEmbed).</translation>
    </message>
    <message>
        <source>The panel has one.</source>
        <translation>O painel tem uma.</translation>
    </message>
    <message>
        <source>The passphrase is set. It opens the book; the recovery code stays as it is.</source>
        <translation>A frase secreta está definida. Ela abre o caderno; o código de recuperação fica como está.</translation>
    </message>
    <message>
        <source>The passphrase stays</source>
        <translation>A frase secreta fica</translation>
    </message>
    <message>
        <source>The password for {account} is in the keyring.</source>
        <translation>A senha de {account} está no chaveiro.</translation>
    </message>
    <message>
        <source>The password of {account} is in the keyring.</source>
        <translation>A senha de {account} está no chaveiro.</translation>
    </message>
    <message>
        <source>The person they were merged into is merged too.</source>
        <translation>A pessoa a quem esta foi juntada também foi juntada a outra.</translation>
    </message>
    <message>
        <source>The place it listens at can&apos;t be made.</source>
        <translation>O ponto em que ele escuta não pode ser criado.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>O plano não tem esse passo.</translation>
    </message>
    <message>
        <source>The plan is in other words now</source>
        <translation>O plano agora tem outra redação</translation>
    </message>
    <message>
        <source>The printed list is out of date by the time it is read.</source>
        <translation>A lista impressa já está desatualizada quando alguém a lê.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>O lembrete</translation>
    </message>
    <message>
        <source>The prompt can&apos;t be shown</source>
        <translation>O lembrete não pode ser exibido</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read.</source>
        <translation>As perguntas não podem ser lidas.</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be used as they are</source>
        <translation>As perguntas não podem ser usadas assim</translation>
    </message>
    <message>
        <source>The prompts name something that is no practice.</source>
        <translation>O arquivo de perguntas cita algo que não é uma prática.</translation>
    </message>
    <message>
        <source>The questions you are asked: your own, and ours that you hide.</source>
        <translation>As perguntas que você recebe: as suas e as nossas que você oculta.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>O motivo é longo demais.</translation>
    </message>
    <message>
        <source>The record has changed since you put it so.</source>
        <translation>O registro mudou depois que você o deixou assim.</translation>
    </message>
    <message>
        <source>The record is as it was saved. {problem}</source>
        <translation>O registro está como foi salvo. {problem}</translation>
    </message>
    <message>
        <source>The rules for wording can&apos;t be used on this computer. Installing Goodword again brings them back.</source>
        <translation>As regras de redação não podem ser usadas neste computador. Instalar o Goodword de novo traz as regras de volta.</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>O mesmo dia</translation>
    </message>
    <message numerus="yes">
        <source>The same is done in {n} backup.|The same is done in {n} backups.</source>
        <translation>
            <numerusform>O mesmo é feito em {n} backup.</numerusform>
            <numerusform>O mesmo é feito em {n} backups.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server {host} did not take the mail: {answer}</source>
        <translation>O servidor {host} não aceitou o e-mail: {answer}</translation>
    </message>
    <message>
        <source>The server {host} does not take the name or the password: {answer}</source>
        <translation>O servidor {host} não aceita o nome ou a senha: {answer}</translation>
    </message>
    <message>
        <source>The server {host} lets nobody in right now: {answer}</source>
        <translation>O servidor {host} não deixa ninguém entrar agora: {answer}</translation>
    </message>
    <message>
        <source>The server {host} offers no way to sign in with a password.</source>
        <translation>O servidor {host} não oferece como entrar com senha.</translation>
    </message>
    <message>
        <source>The server {host} took no address. {answer}</source>
        <translation>O servidor {host} não aceitou nenhum endereço. {answer}</translation>
    </message>
    <message>
        <source>The server {where} can&apos;t be reached.</source>
        <translation>Não há como alcançar o servidor {where}.</translation>
    </message>
    <message>
        <source>The server {where} did not answer in time.</source>
        <translation>O servidor {where} não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server {where} does not encrypt the line, so neither password nor mail was sent.</source>
        <translation>O servidor {where} não criptografa a conexão, por isso nem a senha nem o e-mail foram enviados.</translation>
    </message>
    <message>
        <source>The server {where} hung up.</source>
        <translation>O servidor {where} encerrou a conexão.</translation>
    </message>
    <message>
        <source>The system refuses to read or write something ({reason}).</source>
        <translation>O sistema se recusa a ler ou gravar algo ({reason}).</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>A equipe</translation>
    </message>
    <message>
        <source>The team</source>
        <comment>whom a note is for</comment>
        <translation>A equipe</translation>
    </message>
    <message>
        <source>The team&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>A nota da equipe vai para</translation>
    </message>
    <message>
        <source>The text names who said it.</source>
        <translation>O texto cita quem disse.</translation>
    </message>
    <message>
        <source>The text on standard input is not UTF-8.</source>
        <translation>O texto da entrada padrão não está em UTF-8.</translation>
    </message>
    <message>
        <source>The text on standard input is too long: {limit} kB fit.</source>
        <translation>O texto da entrada padrão é longo demais: cabem {limit} kB.</translation>
    </message>
    <message>
        <source>The thanks of {date} were passed on</source>
        <translation>O agradecimento de {date} foi repassado</translation>
    </message>
    <message>
        <source>The three practices</source>
        <comment>a setting</comment>
        <translation>As três práticas</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Os dois não são iguais. Digite de novo.</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <comment>a setting</comment>
        <translation>A semana começa em</translation>
    </message>
    <message>
        <source>The weekdays they work, like mon,tue,thu; empty: the same as you.</source>
        <translation>Os dias da semana em que a pessoa trabalha, como mon,tue,thu; vazio: os mesmos que você.</translation>
    </message>
    <message>
        <source>The words around what you wrote. Your own stay as they are.</source>
        <translation>As palavras em volta do que você escreveu. As suas ficam como estão.</translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation>O ano {year} está fora de alcance.</translation>
    </message>
    <message>
        <source>The year {year} is too far away.</source>
        <translation>O ano {year} está longe demais.</translation>
    </message>
    <message>
        <source>The {field} holds a character that can&apos;t be kept (U+{code}).</source>
        <translation>O campo “{field}” contém um caractere que não pode ser guardado (U+{code}).</translation>
    </message>
    <message>
        <source>The {field} is empty.</source>
        <translation>O campo “{field}” está vazio.</translation>
    </message>
    <message>
        <source>The {field} is too long: {count} characters, and {limit} fit.</source>
        <translation>O campo “{field}” é longo demais: {count} caracteres, e cabem {limit}.</translation>
    </message>
    <message>
        <source>The {practice} record of {date}, to {whom}, {way}</source>
        <translation>O registro de {practice} de {date}, para {whom}, {way}</translation>
    </message>
    <message>
        <source>Their days off, not yours: they wait for nothing then.</source>
        <translation>Os dias de ausência dessa pessoa, não os seus: neles, nada fica pendente com ela.</translation>
    </message>
    <message>
        <source>Their records stay. From that day nothing asks about them, and no note names them.</source>
        <translation>Os registros ficam. A partir desse dia, nada é perguntado sobre a pessoa, e nenhuma nota a cita.</translation>
    </message>
    <message>
        <source>Them</source>
        <comment>who takes a step</comment>
        <translation>A pessoa</translation>
    </message>
    <message>
        <source>There are records about {name}.</source>
        <translation>Há registros sobre {name}.</translation>
    </message>
    <message>
        <source>There are {limit} questions of your own.</source>
        <translation>Já há {limit} perguntas suas.</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>Já existe um arquivo chamado {name}.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Existe uma pasta com esse nome.</translation>
    </message>
    <message>
        <source>There is a link of that name, and Goodword does not write through links.</source>
        <translation>Existe um link com esse nome, e o Goodword não grava através de links.</translation>
    </message>
    <message>
        <source>There is no Goodword book here.</source>
        <translation>Não há um caderno do Goodword aqui.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one: goodword backup</source>
        <translation>Ainda não há backup. Para fazer um: goodword backup</translation>
    </message>
    <message>
        <source>There is no backup. Start Goodword: it offers to read what can be read.</source>
        <translation>Não há backup. Inicie o Goodword: ele oferece ler o que pode ser lido.</translation>
    </message>
    <message>
        <source>There is no book</source>
        <translation>Não há caderno</translation>
    </message>
    <message>
        <source>There is no book yet</source>
        <translation>Ainda não há caderno</translation>
    </message>
    <message>
        <source>There is no data folder</source>
        <translation>Não há pasta de dados</translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation>Não existe dia 0.</translation>
    </message>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation>Não há tela aqui onde abrir uma janela.</translation>
    </message>
    <message>
        <source>There is no display here, so Goodword asks in the terminal.</source>
        <translation>Não há tela aqui, por isso o Goodword pergunta no terminal.</translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <translation>Não há tela aqui.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the book in.</source>
        <translation>Não há pasta pessoal onde guardar o caderno.</translation>
    </message>
    <message>
        <source>There is no mail address for that person.</source>
        <translation>Não há endereço de e-mail para essa pessoa.</translation>
    </message>
    <message>
        <source>There is no mail address for the company.</source>
        <translation>Não há endereço de e-mail para a empresa.</translation>
    </message>
    <message>
        <source>There is no mail address for the manager.</source>
        <translation>Não há endereço de e-mail para a chefia.</translation>
    </message>
    <message>
        <source>There is no mail address for the team.</source>
        <translation>Não há endereço de e-mail para a equipe.</translation>
    </message>
    <message>
        <source>There is no mail address for {name}.</source>
        <translation>Não há endereço de e-mail para {name}.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>Não existe mês {month}.</translation>
    </message>
    <message>
        <source>There is no older backup that can be read.</source>
        <translation>Não há backup mais antigo que possa ser lido.</translation>
    </message>
    <message>
        <source>There is no praise for {name} {when} yet. One sentence is plenty.</source>
        <comment>when: this week</comment>
        <translation>Ainda não há elogio para {name} {when}. Uma frase basta.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Não há barramento de sessão.</translation>
    </message>
    <message>
        <source>There is no terminal to ask in.</source>
        <translation>Não há terminal onde perguntar.</translation>
    </message>
    <message>
        <source>There is none yet. One is made after the day&apos;s first change.</source>
        <translation>Ainda não há nenhum. Um é feito depois da primeira alteração do dia.</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>Não há nada para pular.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>These thanks are praise already.</source>
        <translation>Este agradecimento já é um elogio.</translation>
    </message>
    <message>
        <source>They are on the team again.</source>
        <translation>A pessoa está de volta à equipe.</translation>
    </message>
    <message>
        <source>They are still needed; ask again in half a year.</source>
        <translation>Ainda são necessários; pergunta de novo daqui a seis meses.</translation>
    </message>
    <message>
        <source>They need the session bus.</source>
        <translation>É preciso o barramento de sessão.</translation>
    </message>
    <message>
        <source>They put it right</source>
        <translation>A pessoa corrigiu</translation>
    </message>
    <message>
        <source>They put it right…</source>
        <comment>a button</comment>
        <translation>A pessoa corrigiu…</translation>
    </message>
    <message>
        <source>They said yes</source>
        <comment>a button</comment>
        <translation>A pessoa disse sim</translation>
    </message>
    <message>
        <source>They stay on this computer. Whoever you name in a record is added too.</source>
        <translation>Os nomes ficam neste computador. Quem você citar em um registro também é adicionado.</translation>
    </message>
    <message>
        <source>They turned out to be NAME: all their records go there.</source>
        <translation>A pessoa é, na verdade, NOME: todos os registros dela passam para lá.</translation>
    </message>
    <message>
        <source>They were glad that somebody rang back before noon.</source>
        <translation>Gostaram que alguém ligasse de volta antes do meio-dia.</translation>
    </message>
    <message>
        <source>This asks for it: {command}</source>
        <translation>Para pedir: {command}</translation>
    </message>
    <message>
        <source>This backup can&apos;t be opened and may hold something of them: {place}</source>
        <translation>Este backup não pode ser aberto e pode conter algo da pessoa: {place}</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a date.</source>
        <translation>Isto não pode ser lido como data.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken as it is</source>
        <translation>Isto não pode ser aceito assim</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. Erase them?</source>
        <translation>Não dá para desfazer. Apagar esta pessoa?</translation>
    </message>
    <message>
        <source>This can&apos;t be used by you: it belongs to somebody else, or is closed.</source>
        <translation>Você não pode usar isto: pertence a outra pessoa ou está fechado.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be brought back</source>
        <translation>Esta cópia não pode ser recuperada</translation>
    </message>
    <message>
        <source>This copy is not sound</source>
        <translation>Esta cópia não está íntegra</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start Goodword again to open it.</source>
        <translation>Este ambiente gráfico não tem bandeja do sistema. Inicie o Goodword de novo para abri-lo.</translation>
    </message>
    <message>
        <source>This desktop keeps no key for Goodword. Bind “goodword quick” to a key in your desktop&apos;s keyboard settings instead.</source>
        <translation>Este ambiente gráfico não reserva uma tecla para o Goodword. Associe “goodword quick” a uma tecla nas configurações de teclado do sistema.</translation>
    </message>
    <message>
        <source>This disk does not let the book be kept safely ({name} is {found}).</source>
        <translation>Este disco não permite guardar o caderno com segurança ({name} é {found}).</translation>
    </message>
    <message>
        <source>This disk does not say who else has the book open. ({place})</source>
        <translation>Este disco não diz quem mais tem o caderno aberto. ({place})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>Este arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>This file is not saved yet</source>
        <translation>Este arquivo ainda não foi salvo</translation>
    </message>
    <message>
        <source>This is about the person. What did they do, as a camera would show it?</source>
        <translation>Isto é sobre como a pessoa é. O que ela fez, como uma câmera mostraria?</translation>
    </message>
    <message>
        <source>This is all of it: file names, line numbers and versions. Nothing leaves this computer by itself.</source>
        <translation>Isto é tudo: nomes de arquivos, números de linha e versões. Nada sai deste computador sozinho.</translation>
    </message>
    <message>
        <source>This is all that is kept about {name}. Names of others are left out.</source>
        <translation>Isto é tudo o que se guarda sobre {name}. Nomes de outras pessoas ficam de fora.</translation>
    </message>
    <message>
        <source>This is done, but today&apos;s backup is not. {problem}</source>
        <translation>Isto está feito, mas o backup de hoje não. {problem}</translation>
    </message>
    <message>
        <source>This is done. Making today&apos;s backup…</source>
        <translation>Isto está feito. Fazendo o backup de hoje…</translation>
    </message>
    <message>
        <source>This is no Goodword book</source>
        <translation>Isto não é um caderno do Goodword</translation>
    </message>
    <message>
        <source>This is not backed up yet</source>
        <translation>Isto ainda não tem backup</translation>
    </message>
    <message>
        <source>This is not done</source>
        <translation>Isto não foi feito</translation>
    </message>
    <message>
        <source>This is not the first line of a Goodword export.</source>
        <translation>Esta não é a primeira linha de uma exportação do Goodword.</translation>
    </message>
    <message>
        <source>This is what leaves, word for word</source>
        <translation>É isto que sai, palavra por palavra</translation>
    </message>
    <message>
        <source>This key does not open the book, or the book is damaged.</source>
        <translation>Esta chave não abre o caderno, ou o caderno está danificado.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent as it is</source>
        <translation>Este e-mail não pode ser enviado assim</translation>
    </message>
    <message>
        <source>This mail did not go out.</source>
        <translation>Este e-mail não saiu.</translation>
    </message>
    <message>
        <source>This mail is on its way right now.</source>
        <translation>Este e-mail está a caminho agora.</translation>
    </message>
    <message>
        <source>This mail is sent already.</source>
        <translation>Este e-mail já foi enviado.</translation>
    </message>
    <message>
        <source>This mail may have arrived already.</source>
        <translation>Este e-mail já pode ter chegado.</translation>
    </message>
    <message>
        <source>This mail waits to be sent.</source>
        <translation>Este e-mail espera para ser enviado.</translation>
    </message>
    <message>
        <source>This note is not saved yet</source>
        <translation>Esta nota ainda não foi salva</translation>
    </message>
    <message>
        <source>This puts one person at fault. What broke, told without a name?</source>
        <translation>Isto põe a culpa em uma pessoa. O que falhou, contado sem nome?</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Esta pergunta</translation>
    </message>
    <message>
        <source>This question is there already.</source>
        <translation>Esta pergunta já existe.</translation>
    </message>
    <message>
        <source>This record is not saved yet</source>
        <translation>Este registro ainda não foi salvo</translation>
    </message>
    <message>
        <source>This very note went to the same people on {date} at {time}.</source>
        <translation>Esta mesma nota foi para as mesmas pessoas em {date}, às {time}.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>a stretch of time</comment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This year</source>
        <comment>a stretch of time</comment>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Three</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Três</translation>
    </message>
    <message>
        <source>Three small things, about a minute each. On Friday they become a note your team can be proud of.</source>
        <translation>Três coisas pequenas, cerca de um minuto cada. Na sexta-feira, viram uma nota de que sua equipe pode se orgulhar.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>the sample week, a button</comment>
        <translation>Jogar fora</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Time off.</source>
        <translation>Folga.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Até</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To ask now: {question}</source>
        <translation>Para perguntar agora: {question}</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>Para todo mundo</translation>
    </message>
    <message>
        <source>To one person, {period}</source>
        <translation>Para uma pessoa, {period}</translation>
    </message>
    <message>
        <source>To save something, start the newer Goodword.</source>
        <translation>Para salvar algo, inicie o Goodword mais novo.</translation>
    </message>
    <message>
        <source>To the company, {period}</source>
        <translation>Para a empresa, {period}</translation>
    </message>
    <message>
        <source>To the team and your manager</source>
        <translation>Para a equipe e sua chefia</translation>
    </message>
    <message>
        <source>To the team, {period}</source>
        <translation>Para a equipe, {period}</translation>
    </message>
    <message>
        <source>To this address instead; may be given several times.</source>
        <translation>Para este endereço em vez do habitual; pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>To your manager, {period}</source>
        <translation>Para sua chefia, {period}</translation>
    </message>
    <message>
        <source>To: {addresses}</source>
        <translation>Para: {addresses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a window</comment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today and the streaks.</source>
        <translation>Hoje e as sequências.</translation>
    </message>
    <message>
        <source>Today is open until tonight.</source>
        <translation>Hoje fica em aberto até a noite.</translation>
    </message>
    <message>
        <source>Today only</source>
        <comment>a choice</comment>
        <translation>Só hoje</translation>
    </message>
    <message>
        <source>Today stays open until {day}.</source>
        <translation>Hoje fica em aberto até {day}.</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Hoje, {date}</translation>
    </message>
    <message>
        <source>Today…</source>
        <comment>in the menu</comment>
        <translation>Hoje…</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>a day</comment>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Told on another day</source>
        <translation>Retorno em outro dia</translation>
    </message>
    <message>
        <source>Told them on another day…</source>
        <translation>Dei retorno em outro dia…</translation>
    </message>
    <message>
        <source>Told them today</source>
        <comment>a button</comment>
        <translation>Dei retorno hoje</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Retorno dado hoje</translation>
    </message>
    <message>
        <source>Told whoever said it on</source>
        <translation>Retorno dado a quem disse</translation>
    </message>
    <message>
        <source>Told: {date}</source>
        <translation>Retorno dado: {date}</translation>
    </message>
    <message>
        <source>Tomasz calmed a guest who had been charged twice on the late shift. She thanked him on her way out and booked again.</source>
        <translation>Tomasz acalmou uma hóspede cobrada duas vezes no turno da noite. Ela agradeceu ao sair e reservou de novo.</translation>
    </message>
    <message>
        <source>Too few for more than that.</source>
        <translation>São poucos para dizer mais do que isso.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Há arquivos demais abertos.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>heads a line</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Tema: {topic}</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>a list</comment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topics heard</source>
        <comment>a plot</comment>
        <translation>Temas ouvidos</translation>
    </message>
    <message>
        <source>Tray</source>
        <comment>a finding</comment>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Para ver a ajuda: &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Try a mail again that did not go out, or may not have: it keeps its Message-ID.</source>
        <translation>Tenta de novo um e-mail que não saiu ou que pode não ter saído: ele mantém o Message-ID.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a way out</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Try another word, or Esc to see them all.</source>
        <translation>Tente outra palavra, ou Esc para ver tudo.</translation>
    </message>
    <message>
        <source>Try fri, tomorrow, 27.11. or 27 Nov.</source>
        <translation>Tente sex, amanhã, 27/11 ou 27 nov.</translation>
    </message>
    <message>
        <source>Try it again, or take it out of the outbox.</source>
        <translation>Tente de novo ou remova-o da caixa de saída.</translation>
    </message>
    <message>
        <source>Try the shared list for two weeks</source>
        <translation>Testar a lista compartilhada por duas semanas</translation>
    </message>
    <message>
        <source>Try this installation, part by part; your book is not touched.</source>
        <translation>Testa esta instalação, parte por parte; seu caderno não é tocado.</translation>
    </message>
    <message>
        <source>Try {date} or {next_date}.</source>
        <comment>dates that can be typed</comment>
        <translation>Tente {date} ou {next_date}.</translation>
    </message>
    <message>
        <source>Try {date}.</source>
        <comment>a date that can be typed</comment>
        <translation>Tente {date}.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ter</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Twelve</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Doze</translation>
    </message>
    <message>
        <source>Two</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Duas</translation>
    </message>
    <message>
        <source>Two are open today</source>
        <translation>Há duas em aberto hoje</translation>
    </message>
    <message>
        <source>Two months with five each can be compared.</source>
        <translation>Dá para comparar dois meses com cinco elogios cada um.</translation>
    </message>
    <message>
        <source>Two today. See you tomorrow.</source>
        <translation>Duas hoje. Até amanhã.</translation>
    </message>
    <message>
        <source>Type a few words.</source>
        <translation>Digite algumas palavras.</translation>
    </message>
    <message>
        <source>Type a name, or leave the person out.</source>
        <translation>Digite um nome ou deixe a pessoa de fora.</translation>
    </message>
    <message>
        <source>Type all seven groups.</source>
        <translation>Digite os sete grupos.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it in Settings, {page}.</source>
        <translation>Digite quando for pedido ou guarde em Configurações, {page}.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it with: goodword settings smtp_password</source>
        <translation>Digite quando for pedido ou guarde com: goodword settings smtp_password</translation>
    </message>
    <message>
        <source>Type its whole name to replace it, or choose another one.</source>
        <translation>Digite o nome inteiro para substituir ou escolha outro.</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>Digite o código de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: {keys}</source>
        <translation>Desfazer: {keys}</translation>
    </message>
    <message>
        <source>Unexpected use</source>
        <translation>Uso inesperado</translation>
    </message>
    <message>
        <source>Unexpected uses</source>
        <comment>a view of what was heard</comment>
        <translation>Usos inesperados</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a window</comment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock it in the desktop&apos;s password app, then try again.</source>
        <translation>Desbloqueie no aplicativo de senhas do ambiente gráfico e tente de novo.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code: goodword unlock</source>
        <translation>Desbloqueie com o código de recuperação: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase or the recovery code: goodword unlock</source>
        <translation>Desbloqueie com sua frase secreta ou com o código de recuperação: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with: goodword unlock</source>
        <translation>Desbloqueie com: goodword unlock</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <comment>in the menu</comment>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Up to that day.</source>
        <translation>Até esse dia.</translation>
    </message>
    <message>
        <source>Up to {date}</source>
        <translation>Até {date}</translation>
    </message>
    <message>
        <source>Update Goodword, then import it.</source>
        <translation>Atualize o Goodword e importe depois.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>before how a command is typed</comment>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Use Copy or Save as… instead.</source>
        <translation>Use Copiar ou Salvar como… em vez disso.</translation>
    </message>
    <message>
        <source>Use goodword log or goodword add in the terminal, or start it from your desktop.</source>
        <translation>Use goodword log ou goodword add no terminal, ou inicie a partir do ambiente gráfico.</translation>
    </message>
    <message>
        <source>Use note and prompt.</source>
        <translation>Use note e prompt.</translation>
    </message>
    <message>
        <source>Use the address of a list.</source>
        <translation>Use o endereço de uma lista.</translation>
    </message>
    <message>
        <source>Use this</source>
        <comment>a button</comment>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <translation>Use {names}.</translation>
    </message>
    <message>
        <source>Use: goodword settings {name} -</source>
        <translation>Use: goodword settings {name} -</translation>
    </message>
    <message>
        <source>Use: goodword {name} -</source>
        <translation>Use: goodword {name} -</translation>
    </message>
    <message>
        <source>VALUE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which kinds of things heard</comment>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Vouch for them</source>
        <translation>Reafirmar a confiança</translation>
    </message>
    <message>
        <source>WHO</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>QUEM</translation>
    </message>
    <message>
        <source>WORDS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>PALAVRAS</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Espere até terminar.</translation>
    </message>
    <message>
        <source>We listened to two calls. On the second he waited, and the caller calmed down.</source>
        <translation>Ouvimos duas ligações. Na segunda, ele esperou, e a pessoa do outro lado se acalmou.</translation>
    </message>
    <message>
        <source>We sent you the wrong form, and it cost you a morning. I am sorry.</source>
        <translation>Enviamos o formulário errado, e isso custou a sua manhã. Peço desculpas.</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>a format</comment>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>qua</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a column</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semana de {date}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Semana {week}</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation>Semana {week}, {year}</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a page of the settings</comment>
        <translation>Nota da semana</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a button</comment>
        <translation>Nota da semana</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a window</comment>
        <translation>Nota da semana</translation>
    </message>
    <message>
        <source>Weekly note…</source>
        <comment>in the menu</comment>
        <translation>Nota da semana…</translation>
    </message>
    <message>
        <source>Weeks {first} to {last}</source>
        <translation>Semanas {first} a {last}</translation>
    </message>
    <message>
        <source>Weeks {weeks}</source>
        <comment>weeks: 45 and 47</comment>
        <translation>Semanas {weeks}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a window</comment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Were you off from {days}?</source>
        <translation>Você esteve de folga ({days})?</translation>
    </message>
    <message>
        <source>What Goodword had noted about its keys is gone, so the key may still be in the keyring.</source>
        <translation>O que o Goodword tinha anotado sobre suas chaves se perdeu, por isso a chave ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>What answers at {where} does not talk like a mail server.</source>
        <translation>O que responde em {where} não fala como um servidor de e-mail.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <comment>why a backup was made</comment>
        <translation>O que pôde ser lido</translation>
    </message>
    <message>
        <source>What did that person do? Leave the customer&apos;s name out.</source>
        <translation>O que essa pessoa fez? Deixe o nome do cliente de fora.</translation>
    </message>
    <message>
        <source>What did they do, rather than what are they like?</source>
        <translation>O que a pessoa fez, em vez de como ela é?</translation>
    </message>
    <message>
        <source>What did they mean? Say it in your words, one sentence.</source>
        <translation>O que a pessoa quis dizer? Diga com suas palavras, em uma frase.</translation>
    </message>
    <message>
        <source>What did they really mean, in your words?</source>
        <translation>O que a pessoa quis mesmo dizer, nas suas palavras?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>O que a pessoa disse?</translation>
    </message>
    <message>
        <source>What did {name} do, rather than what is {name} like?</source>
        <translation>O que {name} fez, em vez de como {name} é?</translation>
    </message>
    <message>
        <source>What did {name} try since last time? What did you see?</source>
        <translation>O que {name} experimentou desde a última vez? O que você viu?</translation>
    </message>
    <message>
        <source>What does “can do it” look like?</source>
        <translation>Como se nota que a pessoa “sabe fazer”?</translation>
    </message>
    <message>
        <source>What exactly did they do or say?</source>
        <translation>O que exatamente a pessoa fez ou disse?</translation>
    </message>
    <message>
        <source>What exactly did {name} do or say?</source>
        <translation>O que exatamente {name} fez ou disse?</translation>
    </message>
    <message>
        <source>What from today is worth one sentence?</source>
        <translation>O que de hoje merece uma frase?</translation>
    </message>
    <message>
        <source>What goes: {what}.</source>
        <translation>O que sai: {what}.</translation>
    </message>
    <message>
        <source>What has that name is no ordinary file.</source>
        <translation>O que tem esse nome não é um arquivo comum.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O que é perguntado</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>O que se faz a respeito</translation>
    </message>
    <message>
        <source>What is gone: {what}.</source>
        <translation>O que se foi: {what}.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>What never leaves</source>
        <comment>a heading of Help</comment>
        <translation>O que nunca sai daqui</translation>
    </message>
    <message>
        <source>What somebody is like, where what they did belongs.</source>
        <translation>Como alguém é, no lugar do que a pessoa fez.</translation>
    </message>
    <message>
        <source>What stays private</source>
        <comment>a page of Help</comment>
        <translation>O que fica privado</translation>
    </message>
    <message>
        <source>What the stripes mean</source>
        <translation>O que as listras significam</translation>
    </message>
    <message>
        <source>What they and others were told</source>
        <translation>O que foi dito à pessoa e a outros</translation>
    </message>
    <message>
        <source>What they are called; an empty one forgets it.</source>
        <translation>Como a pessoa é chamada; vazio, o nome é esquecido.</translation>
    </message>
    <message>
        <source>What two ways did {name} suggest? Theirs first.</source>
        <translation>Que dois caminhos {name} sugeriu? Primeiro as ideias da própria pessoa.</translation>
    </message>
    <message>
        <source>What waits: no action noted, not acted on, nobody told.</source>
        <translation>O que espera: nenhuma ação anotada, ainda sem ação, ninguém teve retorno.</translation>
    </message>
    <message>
        <source>What was agreed with one person only.</source>
        <translation>Só o que foi combinado com uma pessoa.</translation>
    </message>
    <message>
        <source>What was different afterwards, and for whom?</source>
        <translation>O que mudou depois, e para quem?</translation>
    </message>
    <message>
        <source>What was heard</source>
        <comment>a list</comment>
        <translation>O que foi ouvido</translation>
    </message>
    <message>
        <source>What was heard about them</source>
        <comment>a heading</comment>
        <translation>O que se ouviu sobre a pessoa</translation>
    </message>
    <message>
        <source>What was heard stays with your manager and the team.</source>
        <translation>O que foi ouvido fica com sua chefia e a equipe.</translation>
    </message>
    <message>
        <source>What was removed in the last 30 days.</source>
        <translation>O que foi removido nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation>O que foi contado a quem</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>O que foi digitado</translation>
    </message>
    <message>
        <source>What was written can&apos;t be relied on. ({folder})</source>
        <translation>O que foi gravado não é confiável. ({folder})</translation>
    </message>
    <message>
        <source>What was written since then is not in it.</source>
        <translation>O que foi escrito desde então não está nele.</translation>
    </message>
    <message>
        <source>What we do:</source>
        <translation>O que fazemos:</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>O que ouvimos</translation>
    </message>
    <message>
        <source>What we heard, and what we do about it</source>
        <translation>O que ouvimos e o que fazemos a respeito</translation>
    </message>
    <message>
        <source>What will they try next, or you for them?</source>
        <translation>O que a pessoa vai tentar agora, ou você por ela?</translation>
    </message>
    <message>
        <source>What will you do about it?</source>
        <translation>O que você vai fazer a respeito?</translation>
    </message>
    <message>
        <source>What will {name} try next, or you for them?</source>
        <translation>O que {name} vai tentar agora, ou você pela pessoa?</translation>
    </message>
    <message>
        <source>What you are writing about them right now goes too.</source>
        <translation>O que você está escrevendo agora sobre a pessoa também sai.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>a heading of Help</comment>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation>O que você pode dizer</translation>
    </message>
    <message>
        <source>What you heard is changed</source>
        <translation>O que você ouviu foi alterado</translation>
    </message>
    <message>
        <source>What you heard is saved</source>
        <translation>O que você ouviu foi salvo</translation>
    </message>
    <message>
        <source>What you record with that kind stands here, by topic.</source>
        <translation>O que você registra com esse tipo fica aqui, por tema.</translation>
    </message>
    <message>
        <source>What you remove waits here for 30 days.</source>
        <translation>O que você remove espera aqui por 30 dias.</translation>
    </message>
    <message>
        <source>What you saved is safe. The report holds nothing you wrote; read it before you copy it.</source>
        <translation>O que você salvou está seguro. O relatório não contém nada do que você escreveu; leia antes de copiar.</translation>
    </message>
    <message>
        <source>What you saved or sent elsewhere stays as it is.</source>
        <translation>O que você salvou ou enviou para outro lugar fica como está.</translation>
    </message>
    <message>
        <source>What you two agree in a check-in stands here until it is done.</source>
        <translation>O que vocês combinam em um acompanhamento fica aqui até estar feito.</translation>
    </message>
    <message>
        <source>What you write comes together here.</source>
        <translation>O que você escreve se reúne aqui.</translation>
    </message>
    <message>
        <source>When did you tell them?</source>
        <translation>Quando você deu retorno à pessoa?</translation>
    </message>
    <message>
        <source>When did {name} leave?</source>
        <translation>Quando {name} saiu?</translation>
    </message>
    <message>
        <source>When may it ask?</source>
        <translation>Quando o Goodword pode perguntar?</translation>
    </message>
    <message>
        <source>When to ask</source>
        <comment>a page of the settings</comment>
        <translation>Quando perguntar</translation>
    </message>
    <message>
        <source>When to ask</source>
        <translation>Quando perguntar</translation>
    </message>
    <message>
        <source>When was something done about it?</source>
        <translation>Quando algo foi feito a respeito?</translation>
    </message>
    <message>
        <source>When was this, or with whom?</source>
        <translation>Quando foi, ou com quem?</translation>
    </message>
    <message>
        <source>When what is in the way has been settled.</source>
        <translation>Quando o que atrapalha estiver resolvido.</translation>
    </message>
    <message>
        <source>Where a note for them goes; an empty one forgets it.</source>
        <translation>Para onde vai uma nota para a pessoa; vazio, o endereço é esquecido.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>a heading of Help</comment>
        <translation>Onde fica</translation>
    </message>
    <message>
        <source>Where notes go</source>
        <translation>Para onde vão as notas</translation>
    </message>
    <message>
        <source>Where the book lies; GOODWORD_DATA_DIR says the same.</source>
        <translation>Onde fica o caderno; GOODWORD_DATA_DIR diz o mesmo.</translation>
    </message>
    <message>
        <source>Where to write it, standard output unless given.</source>
        <translation>Onde gravar; sem indicação, na saída padrão.</translation>
    </message>
    <message>
        <source>Where to write it: .md, .txt, .html, .docx or .pdf.</source>
        <translation>Onde gravar: .md, .txt, .html, .docx ou .pdf.</translation>
    </message>
    <message>
        <source>Where your book lies</source>
        <translation>Onde fica seu caderno</translation>
    </message>
    <message>
        <source>Which one skill would make {name} surer next month? How will you both notice?</source>
        <translation>Qual habilidade daria mais segurança a {name} no próximo mês? Como vocês vão perceber?</translation>
    </message>
    <message>
        <source>Which one skill, narrow enough to practise?</source>
        <translation>Qual habilidade, específica o bastante para praticar?</translation>
    </message>
    <message>
        <source>Which step, by when, and what will you do to help {name}?</source>
        <translation>Qual passo, até quando, e o que você vai fazer para ajudar {name}?</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qual horário</translation>
    </message>
    <message>
        <source>While it runs, Goodword asks this desktop for {key}.</source>
        <translation>Enquanto está aberto, o Goodword pede {key} a este ambiente gráfico.</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>a heading</comment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quem faz</translation>
    </message>
    <message>
        <source>Who is on your team?</source>
        <translation>Quem faz parte da sua equipe?</translation>
    </message>
    <message>
        <source>Who is on your team? One name a line. They stay on this computer.</source>
        <translation>Quem faz parte da sua equipe? Um nome por linha. Os nomes ficam neste computador.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Quem é {name}?</translation>
    </message>
    <message>
        <source>Whom a note for one person is for.</source>
        <translation>Para quem é uma nota individual.</translation>
    </message>
    <message>
        <source>Whom did they thank?</source>
        <translation>A quem a pessoa agradeceu?</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>De quem se trata.</translation>
    </message>
    <message>
        <source>Whom next</source>
        <translation>De quem é a vez</translation>
    </message>
    <message>
        <source>Whom next</source>
        <comment>a list</comment>
        <translation>De quem é a vez</translation>
    </message>
    <message>
        <source>Whom to praise</source>
        <translation>Quem elogiar</translation>
    </message>
    <message>
        <source>Windows can be opened (Wayland).</source>
        <translation>As janelas podem ser abertas (Wayland).</translation>
    </message>
    <message>
        <source>Windows can be opened.</source>
        <translation>As janelas podem ser abertas.</translation>
    </message>
    <message>
        <source>Windows has Goodword switched off among the startup apps.</source>
        <translation>O Windows está com o Goodword desativado entre os aplicativos de inicialização.</translation>
    </message>
    <message>
        <source>Windows has it switched off</source>
        <translation>O Windows o desativou</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Desejo</translation>
    </message>
    <message>
        <source>Wishes</source>
        <comment>a view of what was heard</comment>
        <translation>Desejos</translation>
    </message>
    <message>
        <source>With --list: as JSON.</source>
        <translation>Com --list: em JSON.</translation>
    </message>
    <message>
        <source>With a key: nobody else can read the file or its backups.</source>
        <translation>Com chave: ninguém mais pode ler o arquivo ou seus backups.</translation>
    </message>
    <message>
        <source>Within the team</source>
        <comment>a wish about praise</comment>
        <translation>Na equipe</translation>
    </message>
    <message>
        <source>Without TLS mail goes to this computer only, and {host} is another one.</source>
        <translation>Sem TLS, o e-mail só vai para este computador, e {host} é outro.</translation>
    </message>
    <message>
        <source>Without a key or click in Goodword, and when the computer sleeps.</source>
        <translation>Sem tecla nem clique no Goodword, e quando o computador dorme.</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <comment>of something heard</comment>
        <translation>Sem tema</translation>
    </message>
    <message>
        <source>Without one a passphrase is needed.</source>
        <translation>Sem ele, é preciso uma frase secreta.</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>a format</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>a page of the settings</comment>
        <translation>Redação</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redação</translation>
    </message>
    <message>
        <source>Words like “finally” or “for once” in a praise.</source>
        <translation>Palavras como “finalmente” ou “até que enfim” em um elogio.</translation>
    </message>
    <message>
        <source>Words to ask</source>
        <translation>Palavras para perguntar</translation>
    </message>
    <message>
        <source>Words to ask {name}</source>
        <translation>Palavras para perguntar a {name}</translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>a setting</comment>
        <translation>O trabalho começa</translation>
    </message>
    <message>
        <source>Work can&apos;t begin and end at the same time.</source>
        <translation>O trabalho não pode começar e terminar na mesma hora.</translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>a setting</comment>
        <translation>O trabalho termina</translation>
    </message>
    <message>
        <source>Working day, to come.</source>
        <translation>Dia útil, por vir.</translation>
    </message>
    <message>
        <source>Working day. All three.</source>
        <translation>Dia útil. As três.</translation>
    </message>
    <message>
        <source>Working day. Both.</source>
        <translation>Dia útil. As duas.</translation>
    </message>
    <message>
        <source>Working day. Done.</source>
        <translation>Dia útil. Feito.</translation>
    </message>
    <message>
        <source>Working day. {what}</source>
        <comment>what is a sentence: 1 of 3.</comment>
        <translation>Dia útil. {what}</translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>a setting</comment>
        <translation>Dias úteis</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Dias úteis</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a finding</comment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Dias de trabalho</translation>
    </message>
    <message>
        <source>Worth celebrating</source>
        <translation>Merece comemoração</translation>
    </message>
    <message>
        <source>Would erase {name}: {what}.</source>
        <translation>Apagaria {name}: {what}.</translation>
    </message>
    <message>
        <source>Would import {what}.</source>
        <translation>Importaria {what}.</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a button: praise or a check-in</comment>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Write a question, or take the line out.</source>
        <translation>Escreva uma pergunta ou remova a linha.</translation>
    </message>
    <message>
        <source>Write another one.</source>
        <translation>Escreva outra.</translation>
    </message>
    <message>
        <source>Write down what a customer or a colleague told you. One sentence is plenty.</source>
        <translation>Anote o que um cliente ou colega contou a você. Uma frase basta.</translation>
    </message>
    <message>
        <source>Write everything about PERSON into one file for them; other people&apos;s names are masked.</source>
        <translation>Grava tudo sobre PESSOA em um arquivo para ela; os nomes de outras pessoas são mascarados.</translation>
    </message>
    <message>
        <source>Write everything into FILE, as JSON Lines: records and the bin, people, days and settings.

A book of a newer Goodword is exported as far as this one knows it.</source>
        <translation>Grava tudo em ARQUIVO, como JSON Lines: registros e lixeira, pessoas, dias e configurações.

Um caderno de um Goodword mais novo é exportado até onde este o conhece.</translation>
    </message>
    <message>
        <source>Write everything that can be read into a file.</source>
        <translation>Grave em um arquivo tudo o que pode ser lido.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. Without it a lost key is a lost book.</source>
        <translation>Anote e guarde longe deste computador. Sem ele, uma chave perdida é um caderno perdido.</translation>
    </message>
    <message>
        <source>Write it like 15:30.</source>
        <translation>Escreva como 15:30.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T15:31:07+01:00.</source>
        <translation>Escreva como 2026-03-02T15:31:07+01:00.</translation>
    </message>
    <message>
        <source>Write it like 2026.</source>
        <translation>Escreva como 2026.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+G. Empty: no key.</source>
        <translation>Escreva como Ctrl+Alt+G. Vazio: nenhuma tecla.</translation>
    </message>
    <message>
        <source>Write it like kim@example.org.</source>
        <translation>Escreva como kim@example.org.</translation>
    </message>
    <message>
        <source>Write it like smtp.example.org; the port has its own setting.</source>
        <translation>Escreva como smtp.example.org; a porta tem sua própria configuração.</translation>
    </message>
    <message>
        <source>Write it like {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</source>
        <translation>Escreva como {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Write it like {&quot;praise&quot;: {&quot;own&quot;: [&quot;A question?&quot;], &quot;hidden&quot;: []}}, or leave it empty.</source>
        <translation>Escreva como {&quot;praise&quot;: {&quot;own&quot;: [&quot;Uma pergunta?&quot;], &quot;hidden&quot;: []}}, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Write praise</source>
        <comment>a button</comment>
        <translation>Escrever elogio</translation>
    </message>
    <message>
        <source>Write praise for {name}</source>
        <translation>Escrever um elogio para {name}</translation>
    </message>
    <message>
        <source>Write the book and its backups as plain files again.</source>
        <translation>Grava o caderno e os backups de novo como arquivos comuns.</translation>
    </message>
    <message>
        <source>Write the book as a plain file that others may read?</source>
        <translation>Gravar o caderno como um arquivo comum que outras pessoas podem ler?</translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, and a region where you want one, like DE or DE-BY.</source>
        <translation>Escreva as duas letras do país e, se quiser, uma região, como DE ou DE-BY.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <comment>a button</comment>
        <translation>Escrever o primeiro</translation>
    </message>
    <message>
        <source>Write the first record.</source>
        <translation>Escreva o primeiro registro.</translation>
    </message>
    <message>
        <source>Write the week as a brag note, as you last left it. What is held back, and what to look at, goes to stderr.</source>
        <translation>Escreve a nota da semana, como você a deixou pela última vez. O que fica retido e o que convém olhar vai para stderr.</translation>
    </message>
    <message>
        <source>Write the year and the month like 2026-11.</source>
        <translation>Escreva o ano e o mês como 2026-11.</translation>
    </message>
    <message>
        <source>Write the year and the week like 2026-W47.</source>
        <translation>Escreva o ano e a semana como 2026-W47.</translation>
    </message>
    <message>
        <source>Write the year, month and day like 2026-03-02.</source>
        <translation>Escreva o ano, o mês e o dia como 2026-03-02.</translation>
    </message>
    <message>
        <source>Write this code down, and keep it where this computer is not. It opens your book and each of its backups when the keyring is lost or the passphrase forgotten. If it is lost as well, nobody can open them.</source>
        <translation>Anote este código e guarde-o longe deste computador. Ele abre seu caderno e cada backup quando o chaveiro se perde ou a frase secreta é esquecida. Se ele também se perder, ninguém poderá abri-los.</translation>
    </message>
    <message>
        <source>Write what this Goodword knows of it into a file.</source>
        <translation>Grave em um arquivo o que este Goodword conhece dele.</translation>
    </message>
    <message>
        <source>Write {country}, which has no regions.</source>
        <translation>Escreva {country}, que não tem regiões.</translation>
    </message>
    <message>
        <source>Write {country}, {regions} and more.</source>
        <translation>Escreva {country}, {regions} e mais.</translation>
    </message>
    <message>
        <source>Write {country}, {regions}.</source>
        <translation>Escreva {country}, {regions}.</translation>
    </message>
    <message>
        <source>Write {key} = [ … ] with the texts in between.</source>
        <translation>Escreva {key} = [ … ] com os textos no meio.</translation>
    </message>
    <message>
        <source>Writing the book as a plain file…</source>
        <translation>Gravando o caderno como arquivo comum…</translation>
    </message>
    <message numerus="yes">
        <source>Written: {n} record about {name}, or naming them.|Written: {n} records about {name}, or naming them.</source>
        <translation>
            <numerusform>Gravado: {n} registro sobre {name}, ou que cita a pessoa.</numerusform>
            <numerusform>Gravado: {n} registros sobre {name}, ou que citam a pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Yes, I was off</source>
        <comment>a button</comment>
        <translation>Sim, foi folga</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>Ontem, {date}</translation>
    </message>
    <message>
        <source>You appear as the cause here. Whose act was it?</source>
        <translation>Aqui a causa parece ser você. De quem foi o gesto?</translation>
    </message>
    <message>
        <source>You are off today.</source>
        <translation>Hoje é sua folga.</translation>
    </message>
    <message>
        <source>You are off today. Nothing is asked.</source>
        <translation>Hoje é sua folga. Nada é perguntado.</translation>
    </message>
    <message>
        <source>You can look at everything, and nothing is saved.</source>
        <translation>Você pode ver tudo, e nada é salvo.</translation>
    </message>
    <message>
        <source>You said you would {step}</source>
        <comment>English only: the verb fits there</comment>
        <translation>Você disse que faria: {step}</translation>
    </message>
    <message>
        <source>You said: {step}</source>
        <translation>Você disse: {step}</translation>
    </message>
    <message>
        <source>You, with {name}</source>
        <comment>who takes a step</comment>
        <translation>Você, com {name}</translation>
    </message>
    <message>
        <source>Your book</source>
        <comment>where it lies</comment>
        <translation>Seu caderno</translation>
    </message>
    <message>
        <source>Your book and its backups are written so that nobody can read them without their key. The key is kept in this computer&apos;s keyring, which opens when you sign in.</source>
        <translation>Seu caderno e os backups são gravados de modo que ninguém pode lê-los sem a chave. A chave fica no chaveiro deste computador, que se abre quando você entra na sessão.</translation>
    </message>
    <message>
        <source>Your book as it is now is kept among the backups first, and Undo brings it back.</source>
        <translation>Antes, seu caderno como está agora é guardado entre os backups, e Desfazer o traz de volta.</translation>
    </message>
    <message>
        <source>Your book holds {what}.</source>
        <translation>Seu caderno contém {what}.</translation>
    </message>
    <message>
        <source>Your book is as it was: {holdings}</source>
        <translation>Seu caderno está como era: {holdings}</translation>
    </message>
    <message>
        <source>Your book is damaged</source>
        <translation>Seu caderno está danificado</translation>
    </message>
    <message>
        <source>Your book is locked</source>
        <translation>Seu caderno está bloqueado</translation>
    </message>
    <message>
        <source>Your curve begins with the first record.</source>
        <translation>Sua curva começa no primeiro registro.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>a page of Help</comment>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Your draft from {when} is here.</source>
        <translation>Seu rascunho de {when} está aqui.</translation>
    </message>
    <message>
        <source>Your draft is not kept yet. {problem}</source>
        <translation>Seu rascunho ainda não está guardado. {problem}</translation>
    </message>
    <message>
        <source>Your first record starts the book. One sentence is plenty.</source>
        <translation>Seu primeiro registro inicia o caderno. Uma frase basta.</translation>
    </message>
    <message>
        <source>Your first wording is kept beside it.</source>
        <translation>A sua primeira redação fica guardada ao lado.</translation>
    </message>
    <message>
        <source>Your mail program opens the draft. Nothing is sent yet.</source>
        <translation>Seu programa de e-mail abre o rascunho. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Your manager&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>A nota da sua chefia vai para</translation>
    </message>
    <message>
        <source>Your name under a note</source>
        <comment>a setting</comment>
        <translation>Seu nome sob a nota</translation>
    </message>
    <message>
        <source>Your own address</source>
        <comment>a setting</comment>
        <translation>Seu próprio endereço</translation>
    </message>
    <message>
        <source>Your own part in somebody&apos;s act is shown back, once.</source>
        <translation>Sua própria parte no gesto de alguém é mostrada de volta, uma vez.</translation>
    </message>
    <message>
        <source>Your question: {question}</source>
        <translation>Sua pergunta: {question}</translation>
    </message>
    <message>
        <source>Your run simply waits.</source>
        <translation>Sua sequência simplesmente espera.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Sua cota do disco está esgotada.</translation>
    </message>
    <message>
        <source>Your system’s own settings have it switched off.</source>
        <translation>As configurações do próprio sistema o desativaram.</translation>
    </message>
    <message>
        <source>Your weekly note is ready to look at</source>
        <translation>Sua nota da semana está pronta para ver</translation>
    </message>
    <message>
        <source>Your working days</source>
        <translation>Seus dias úteis</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[outra pessoa]</translation>
    </message>
    <message>
        <source>a date; a record&apos;s date is the day it belongs to, which begins at the hour you chose</source>
        <translation>uma data; a data de um registro é o dia a que ele pertence, que começa na hora que você escolheu</translation>
    </message>
    <message>
        <source>a day or a week on; Page Up and Down a month; Home is today</source>
        <translation>avança um dia ou uma semana; Page Up e Page Down, um mês; Home é hoje</translation>
    </message>
    <message>
        <source>a half-written record: its fields, as typed</source>
        <translation>um registro pela metade: seus campos, como digitados</translation>
    </message>
    <message>
        <source>a moment, with its offset</source>
        <translation>um momento, com seu fuso</translation>
    </message>
    <message>
        <source>a topic is the same as another one, or goes by a better name</source>
        <translation>um tema é igual a outro ou ganha um nome melhor</translation>
    </message>
    <message>
        <source>acted on today, told them today</source>
        <translation>ação tomada hoje, retorno dado hoje</translation>
    </message>
    <message>
        <source>acted on {date}</source>
        <comment>on something heard</comment>
        <translation>ação: {date}</translation>
    </message>
    <message>
        <source>action</source>
        <comment>a field</comment>
        <translation>ação</translation>
    </message>
    <message>
        <source>add a record to an open day</source>
        <translation>adicionar um registro a um dia em aberto</translation>
    </message>
    <message>
        <source>added later</source>
        <comment>what a practice is on a day</comment>
        <translation>acrescentado depois</translation>
    </message>
    <message>
        <source>added later, bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>acrescentado depois, coberto por um curinga</translation>
    </message>
    <message>
        <source>added later, done</source>
        <comment>what a practice is on a day</comment>
        <translation>acrescentado depois, feito</translation>
    </message>
    <message>
        <source>added later, may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>acrescentado depois, ainda pode ser coberto</translation>
    </message>
    <message>
        <source>added later, not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>acrescentado depois, não solicitado</translation>
    </message>
    <message>
        <source>added later, nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>acrescentado depois, nada genuíno</translation>
    </message>
    <message>
        <source>added later, still open</source>
        <comment>what a practice is on a day</comment>
        <translation>acrescentado depois, ainda em aberto</translation>
    </message>
    <message>
        <source>added later, to come</source>
        <comment>what a practice is on a day</comment>
        <translation>acrescentado depois, por vir</translation>
    </message>
    <message>
        <source>address</source>
        <comment>a field</comment>
        <translation>endereço</translation>
    </message>
    <message>
        <source>agreed on {date}</source>
        <comment>a step</comment>
        <translation>combinado em {date}</translation>
    </message>
    <message>
        <source>agreed today</source>
        <comment>a step</comment>
        <translation>combinado hoje</translation>
    </message>
    <message>
        <source>also {names}</source>
        <comment>other names of a topic</comment>
        <translation>também {names}</translation>
    </message>
    <message>
        <source>animation motion accessibility effects</source>
        <comment>words that a search finds it by</comment>
        <translation>animação movimento acessibilidade efeitos</translation>
    </message>
    <message>
        <source>appearance colour color mode dark light night</source>
        <comment>words that a search finds it by</comment>
        <translation>aparência cor tema modo escuro claro noite</translation>
    </message>
    <message>
        <source>as a file</source>
        <comment>how a note left</comment>
        <translation>como arquivo</translation>
    </message>
    <message>
        <source>attempting</source>
        <comment>a mail</comment>
        <translation>tentando</translation>
    </message>
    <message>
        <source>autostart login boot background tray startup</source>
        <comment>words that a search finds it by</comment>
        <translation>início automático iniciar login entrar segundo plano bandeja inicialização</translation>
    </message>
    <message>
        <source>backup copy restore safe lost check</source>
        <comment>words that a search finds it by</comment>
        <translation>backup cópia restaurar recuperar seguro perdido verificar</translation>
    </message>
    <message>
        <source>bank holiday country region vacation calendar day off</source>
        <comment>words that a search finds it by</comment>
        <translation>feriado país região férias calendário folga</translation>
    </message>
    <message>
        <source>before the start</source>
        <comment>a day in a few words</comment>
        <translation>antes do início</translation>
    </message>
    <message>
        <source>before: {n}</source>
        <comment>in the four weeks before</comment>
        <translation>antes: {n}</translation>
    </message>
    <message>
        <source>begin first day streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>início começar primeiro dia sequência</translation>
    </message>
    <message>
        <source>begin, reword: a small step; three to six of them.</source>
        <translation>begin, reword: um passo pequeno; de três a seis.</translation>
    </message>
    <message>
        <source>begin, reword: the one skill; undo: which one to take up again.</source>
        <translation>begin, reword: a habilidade, uma só; undo: qual retomar.</translation>
    </message>
    <message>
        <source>begin, reword: what being able to do it looks like.</source>
        <translation>begin, reword: como se nota que a pessoa sabe fazer.</translation>
    </message>
    <message>
        <source>bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>coberto por um curinga</translation>
    </message>
    <message>
        <source>by copying</source>
        <comment>how a note left</comment>
        <translation>por cópia</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how a note left</comment>
        <translation>por e-mail</translation>
    </message>
    <message>
        <source>by {date}</source>
        <comment>a step is to be taken</comment>
        <translation>até {date}</translation>
    </message>
    <message>
        <source>coach hints lights spelling check</source>
        <comment>words that a search finds it by</comment>
        <translation>dicas semáforo ortografia verificar coaching</translation>
    </message>
    <message>
        <source>coaching</source>
        <comment>a practice, inside a sentence</comment>
        <translation>coaching</translation>
    </message>
    <message>
        <source>copies of the book</source>
        <translation>cópias do caderno</translation>
    </message>
    <message>
        <source>corrected needs a TEXT; acted and told take a DATE, praise a TEXT, the others nothing.</source>
        <translation>corrected precisa de um TEXTO; acted e told aceitam uma DATA, praise um TEXTO, os outros nada.</translation>
    </message>
    <message>
        <source>country or region</source>
        <comment>a field</comment>
        <translation>país ou região</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <comment>of an option</comment>
        <translation>padrão: {default}</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a practice is on a day</comment>
        <translation>feito</translation>
    </message>
    <message>
        <source>done needs the number of a step; undo may have one, and nothing else takes one.</source>
        <translation>done precisa do número de um passo; undo pode ter um, e nenhum outro aceita.</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <comment>a step</comment>
        <translation>feito em {date}</translation>
    </message>
    <message>
        <source>done today</source>
        <comment>a step</comment>
        <translation>feito hoje</translation>
    </message>
    <message>
        <source>drafted</source>
        <comment>a mail</comment>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>drop the step</source>
        <translation>deixar o passo de lado</translation>
    </message>
    <message>
        <source>dropped on {date}</source>
        <comment>a step</comment>
        <translation>deixado de lado em {date}</translation>
    </message>
    <message>
        <source>dropped today</source>
        <comment>a step</comment>
        <translation>deixado de lado hoje</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation>prazo</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>a step</comment>
        <translation>para hoje</translation>
    </message>
    <message>
        <source>edit a record, or write praise of a person</source>
        <translation>editar um registro ou escrever um elogio a uma pessoa</translation>
    </message>
    <message>
        <source>email e-mail recipient</source>
        <comment>words that a search finds it by</comment>
        <translation>e-mail email correio destinatário</translation>
    </message>
    <message>
        <source>email e-mail recipient boss</source>
        <comment>words that a search finds it by</comment>
        <translation>e-mail email correio destinatário chefe chefia</translation>
    </message>
    <message>
        <source>email e-mail sender</source>
        <comment>words that a search finds it by</comment>
        <translation>e-mail email correio remetente</translation>
    </message>
    <message>
        <source>failed before data</source>
        <comment>a mail</comment>
        <translation>falhou antes dos dados</translation>
    </message>
    <message>
        <source>file folder path database</source>
        <comment>words that a search finds it by</comment>
        <translation>arquivo ficheiro pasta caminho banco de dados</translation>
    </message>
    <message>
        <source>finish line</source>
        <comment>a field</comment>
        <translation>linha de chegada</translation>
    </message>
    <message>
        <source>from a topic to what was heard, and on; Esc goes back</source>
        <translation>de um tema ao que foi ouvido, e adiante; Esc volta</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>a partir de agora</translation>
    </message>
    <message>
        <source>from one month to the next; Page Up and Down a year</source>
        <translation>de um mês ao outro; Page Up e Page Down, um ano</translation>
    </message>
    <message>
        <source>from that date on, the region whose public holidays are off</source>
        <translation>a partir dessa data, a região cujos feriados são folga</translation>
    </message>
    <message>
        <source>from that date on, the weekdays worked: &quot;mon&quot; to &quot;sun&quot;</source>
        <translation>a partir dessa data, os dias da semana trabalhados: &quot;mon&quot; a &quot;sun&quot;</translation>
    </message>
    <message>
        <source>from that date on, whether a practice is on</source>
        <translation>a partir dessa data, se uma prática está ligada</translation>
    </message>
    <message>
        <source>from, to, reason</source>
        <translation>de, até, motivo</translation>
    </message>
    <message>
        <source>goodword doctor says what is missing.</source>
        <translation>goodword doctor diz o que falta.</translation>
    </message>
    <message>
        <source>goodword export FILE writes everything as JSON Lines: text in UTF-8, a JSON object a line, the first one {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import FILE takes such a file whole or not at all, after a copy of the book. Any order, unknown types and keys are counted and passed over.</source>
        <translation>goodword export FILE grava tudo como JSON Lines: texto em UTF-8, um objeto JSON por linha, o primeiro {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import FILE aceita esse arquivo inteiro ou não o aceita, depois de uma cópia do caderno. Qualquer ordem serve; tipos e chaves desconhecidos são contados e ignorados.</translation>
    </message>
    <message>
        <source>goodword list --json shows the ids.</source>
        <translation>goodword list --json mostra os ids.</translation>
    </message>
    <message>
        <source>goodword list --practice listening --json shows the ids.</source>
        <translation>goodword list --practice listening --json mostra os ids.</translation>
    </message>
    <message>
        <source>goodword outbox shows the ids.</source>
        <translation>goodword outbox mostra os ids.</translation>
    </message>
    <message>
        <source>goodword people --json lists their other names as “also”.</source>
        <translation>goodword people --json lista os outros nomes da pessoa como “also”.</translation>
    </message>
    <message>
        <source>goodword people lists the team.</source>
        <translation>goodword people lista a equipe.</translation>
    </message>
    <message>
        <source>goodword plans --all lists them.</source>
        <translation>goodword plans --all lista os planos.</translation>
    </message>
    <message>
        <source>goodword steps --json shows the ids.</source>
        <translation>goodword steps --json mostra os ids.</translation>
    </message>
    <message>
        <source>goodword topics lists the other names of each.</source>
        <translation>goodword topics lista os outros nomes de cada tema.</translation>
    </message>
    <message>
        <source>goodword topics lists them.</source>
        <translation>goodword topics lista os temas.</translation>
    </message>
    <message>
        <source>has not been asked yet</source>
        <comment>said of the person named before</comment>
        <translation>ainda não recebeu a pergunta</translation>
    </message>
    <message>
        <source>heard from</source>
        <comment>a field</comment>
        <translation>ouvido de</translation>
    </message>
    <message>
        <source>hide, keep the draft</source>
        <comment>what a key does</comment>
        <translation>ocultar, manter o rascunho</translation>
    </message>
    <message>
        <source>hide; the draft is kept</source>
        <translation>ocultar; o rascunho é mantido</translation>
    </message>
    <message>
        <source>hotkey keyboard shortcut key combination</source>
        <comment>words that a search finds it by</comment>
        <translation>atalho de teclado tecla de atalho combinação de teclas</translation>
    </message>
    <message>
        <source>id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended</source>
        <translation>id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended</translation>
    </message>
    <message>
        <source>id, practice (praise, coaching, listening), date, created_at and text, then person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind; removed is the moment it went to the bin</source>
        <translation>id, practice (praise, coaching, listening), date, created_at e text, depois person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind; removed é o momento em que foi para a lixeira</translation>
    </message>
    <message>
        <source>in private</source>
        <comment>how somebody likes to be praised</comment>
        <translation>em particular</translation>
    </message>
    <message>
        <source>in public</source>
        <comment>how somebody likes to be praised</comment>
        <translation>em público</translation>
    </message>
    <message>
        <source>in the team</source>
        <comment>how somebody likes to be praised</comment>
        <translation>na equipe</translation>
    </message>
    <message>
        <source>in these weeks</source>
        <translation>nestas semanas</translation>
    </message>
    <message>
        <source>in this time</source>
        <translation>neste período</translation>
    </message>
    <message>
        <source>its run becomes {days}</source>
        <translation>a sequência passa a {days}</translation>
    </message>
    <message>
        <source>its run begins anew</source>
        <translation>a sequência recomeça</translation>
    </message>
    <message>
        <source>its run stays at {days}</source>
        <translation>a sequência fica em {days}</translation>
    </message>
    <message>
        <source>key and value, as goodword settings takes them</source>
        <translation>chave e valor, como goodword settings os aceita</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>a field</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>last coaching: {when}</source>
        <translation>último coaching: {when}</translation>
    </message>
    <message>
        <source>last praise: {when}</source>
        <translation>último elogio: {when}</translation>
    </message>
    <message>
        <source>late yesterday grace streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>tarde ontem tolerância sequência</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <comment>what a key does</comment>
        <translation>deixar como está</translation>
    </message>
    <message>
        <source>likes praise in private</source>
        <comment>said of the person named before</comment>
        <translation>prefere elogio em particular</translation>
    </message>
    <message>
        <source>likes praise in public</source>
        <comment>said of the person named before</comment>
        <translation>prefere elogio em público</translation>
    </message>
    <message>
        <source>likes praise in the team</source>
        <comment>said of the person named before</comment>
        <translation>prefere elogio na equipe</translation>
    </message>
    <message>
        <source>line of a note</source>
        <comment>a field</comment>
        <translation>linha de uma nota</translation>
    </message>
    <message>
        <source>listening</source>
        <comment>a practice, inside a sentence</comment>
        <translation>escuta</translation>
    </message>
    <message>
        <source>lock idle timeout minutes sleep password</source>
        <comment>words that a search finds it by</comment>
        <translation>bloquear inatividade tempo minutos dormir suspensão senha</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>a field</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>make praise of thanks</source>
        <translation>transformar um agradecimento em elogio</translation>
    </message>
    <message>
        <source>mark time off</source>
        <translation>marcar folga</translation>
    </message>
    <message>
        <source>may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>ainda pode ser coberto</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a finding</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>monday sunday saturday calendar first day region</source>
        <comment>words that a search finds it by</comment>
        <translation>segunda domingo sábado calendário primeiro dia início região</translation>
    </message>
    <message>
        <source>moved needs a DATE, ics may have a FILE, and nothing else takes one.</source>
        <translation>moved precisa de uma DATA, ics pode ter um ARQUIVO, e nenhum outro aceita valor.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation>nome</translation>
    </message>
    <message>
        <source>name, another name of the topic; at: since when</source>
        <translation>name, outro nome do tema; at: desde quando</translation>
    </message>
    <message>
        <source>name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: other names of theirs; away: pairs of dates, the first and the last day of each leave</source>
        <translation>name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: os outros nomes da pessoa; away: pares de datas, o primeiro e o último dia de cada ausência</translation>
    </message>
    <message>
        <source>never asked</source>
        <comment>how somebody likes to be praised</comment>
        <translation>nunca perguntado</translation>
    </message>
    <message>
        <source>next step</source>
        <comment>a field</comment>
        <translation>próximo passo</translation>
    </message>
    <message>
        <source>night shift midnight hour late</source>
        <comment>words that a search finds it by</comment>
        <translation>turno da noite madrugada meia-noite hora tarde</translation>
    </message>
    <message>
        <source>no fixed days</source>
        <translation>sem dias fixos</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>what a practice is on a day</comment>
        <translation>sem registro</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>a day in a few words</comment>
        <translation>sem registro</translation>
    </message>
    <message>
        <source>no skill chosen yet</source>
        <translation>nenhuma habilidade escolhida ainda</translation>
    </message>
    <message>
        <source>none known to be lost</source>
        <comment>records</comment>
        <translation>nenhuma perda conhecida</translation>
    </message>
    <message>
        <source>not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>não solicitado</translation>
    </message>
    <message>
        <source>not known, or left empty</source>
        <translation>desconhecido ou deixado vazio</translation>
    </message>
    <message>
        <source>not taken: {address} ({reason})</source>
        <translation>não aceito: {address} ({reason})</translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation>ainda falta</translation>
    </message>
    <message>
        <source>note</source>
        <comment>a field</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is imported</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>nada genuíno</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation>nada que possa ser lido</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day in a few words</comment>
        <translation>folga</translation>
    </message>
    <message>
        <source>on leave today</source>
        <comment>said of the person named before</comment>
        <translation>ausente hoje</translation>
    </message>
    <message>
        <source>on leave until {date}</source>
        <comment>said of the person named before</comment>
        <translation>ausente até {date}</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a day in a few words</comment>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>open the check-in, or write to whom you thought of</source>
        <translation>abrir o coaching, ou escrever sobre a pessoa em quem você pensou</translation>
    </message>
    <message>
        <source>others ({n})</source>
        <translation>outros ({n})</translation>
    </message>
    <message>
        <source>outbox mail email undecided waiting sent</source>
        <comment>words that a search finds it by</comment>
        <translation>caixa de saída e-mail email correio indefinido esperando enviado</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation>responsável</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>a field</comment>
        <translation>paráfrase</translation>
    </message>
    <message>
        <source>password mail email smtp keyring sign in account</source>
        <comment>words that a search finds it by</comment>
        <translation>senha palavra-passe e-mail email correio smtp chaveiro entrar conta</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a field</comment>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>practice and date on which there was nothing genuine</source>
        <translation>prática e data em que não houve nada genuíno</translation>
    </message>
    <message>
        <source>praise</source>
        <comment>a practice, inside a sentence</comment>
        <translation>elogio</translation>
    </message>
    <message>
        <source>praise coaching listening switch off</source>
        <comment>words that a search finds it by</comment>
        <translation>elogio coaching escuta desativar desligar</translation>
    </message>
    <message>
        <source>praise, coaching, listening</source>
        <translation>elogio, coaching, escuta</translation>
    </message>
    <message>
        <source>praise: for whom it is.</source>
        <translation>praise: para quem é.</translation>
    </message>
    <message>
        <source>praised</source>
        <comment>thanks became praise</comment>
        <translation>virou elogio</translation>
    </message>
    <message>
        <source>privacy people person screen reminder</source>
        <comment>words that a search finds it by</comment>
        <translation>privacidade pessoas pessoa tela lembrete</translation>
    </message>
    <message>
        <source>prompts questions ask reminder own add hide edit</source>
        <comment>words that a search finds it by</comment>
        <translation>perguntas perguntar lembrete próprias adicionar ocultar editar</translation>
    </message>
    <message>
        <source>read in a minute</source>
        <translation>leitura de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>read in {n} minute|read in {n} minutes</source>
        <translation>
            <numerusform>leitura de {n} minuto</numerusform>
            <numerusform>leitura de {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a mail</comment>
        <translation>pronto</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>a field</comment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>recognition wish people</source>
        <comment>words that a search finds it by</comment>
        <translation>reconhecimento desejo pessoas</translation>
    </message>
    <message>
        <source>rename and remove, in Team</source>
        <translation>renomear e remover, na Equipe</translation>
    </message>
    <message>
        <source>required</source>
        <comment>of an option</comment>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation>salvar</translation>
    </message>
    <message>
        <source>save and go on to the next one</source>
        <translation>salvar e seguir para o próximo</translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation>salvar e próximo</translation>
    </message>
    <message>
        <source>search, in History, Team and Listening</source>
        <translation>buscar, em Histórico, Equipe e Escuta</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a mail</comment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a field</comment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>setting {name} ({n})</source>
        <translation>configuração {name} ({n})</translation>
    </message>
    <message>
        <source>signature sign my name</source>
        <comment>words that a search finds it by</comment>
        <translation>assinatura assinar meu nome</translation>
    </message>
    <message>
        <source>skill</source>
        <comment>a field</comment>
        <translation>habilidade</translation>
    </message>
    <message>
        <source>smtp 25 465 587</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp 25 465 587</translation>
    </message>
    <message>
        <source>smtp email e-mail host</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp e-mail email servidor host</translation>
    </message>
    <message>
        <source>smtp login user name account password</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp login usuário nome conta senha</translation>
    </message>
    <message>
        <source>smtp tls ssl starttls certificate</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp tls ssl starttls certificado</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a field</comment>
        <translation>passo</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>what a practice is on a day</comment>
        <translation>ainda em aberto</translation>
    </message>
    <message>
        <source>strength {strength}, run {run}, longest {longest}</source>
        <translation>força {strength}, sequência {run}, a mais longa {longest}</translation>
    </message>
    <message>
        <source>take back what was done last, while it is said below</source>
        <translation>desfazer o que foi feito por último, enquanto isso aparece abaixo</translation>
    </message>
    <message>
        <source>test mail email smtp try</source>
        <comment>words that a search finds it by</comment>
        <translation>e-mail email correio smtp testar teste</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>that can&apos;t be shown</source>
        <translation>que não pode ser exibido</translation>
    </message>
    <message>
        <source>the book: one SQLite file with everything in it</source>
        <translation>o caderno: um único arquivo SQLite com tudo dentro</translation>
    </message>
    <message>
        <source>the company</source>
        <comment>whom a note is for</comment>
        <translation>a empresa</translation>
    </message>
    <message>
        <source>the envelope of a mail that was sent: to whom, when, and which entries; not what it said</source>
        <translation>o envelope de um e-mail enviado: para quem, quando e com quais registros; não o que ele dizia</translation>
    </message>
    <message>
        <source>the first month and this one</source>
        <translation>o primeiro mês e este mês</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>a pasta</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>quem lidera</translation>
    </message>
    <message>
        <source>the manager</source>
        <comment>whom a note is for</comment>
        <translation>a chefia</translation>
    </message>
    <message>
        <source>the newest {n} are shown</source>
        <translation>aparecem os {n} mais recentes</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>whom a note is for</comment>
        <translation>a pessoa</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>a pessoa</translation>
    </message>
    <message>
        <source>the person it was for</source>
        <comment>whom a note is for</comment>
        <translation>a pessoa a quem se destinava</translation>
    </message>
    <message>
        <source>the run becomes {days}</source>
        <translation>a sequência passa a {days}</translation>
    </message>
    <message>
        <source>the run begins anew</source>
        <translation>a sequência recomeça</translation>
    </message>
    <message>
        <source>the run stays at {days}</source>
        <translation>a sequência fica em {days}</translation>
    </message>
    <message>
        <source>the same days as you</source>
        <translation>os mesmos dias que você</translation>
    </message>
    <message>
        <source>the step is done</source>
        <translation>o passo está feito</translation>
    </message>
    <message>
        <source>the team</source>
        <comment>whom a note is for</comment>
        <translation>a equipe</translation>
    </message>
    <message>
        <source>the week of {date}</source>
        <translation>a semana de {date}</translation>
    </message>
    <message>
        <source>them</source>
        <comment>who takes a step</comment>
        <translation>a pessoa</translation>
    </message>
    <message>
        <source>there</source>
        <comment>a part of a note is there</comment>
        <translation>presente</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mês</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this window, from any other</source>
        <translation>esta janela, a partir de qualquer outra</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este ano</translation>
    </message>
    <message>
        <source>time reminder notification prompt when clock</source>
        <comment>words that a search finds it by</comment>
        <translation>hora horário lembrete notificação pergunta quando relógio</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>what a practice is on a day</comment>
        <translation>por vir</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a day in a few words</comment>
        <translation>por vir</translation>
    </message>
    <message>
        <source>told on {date}</source>
        <comment>whoever said it</comment>
        <translation>retorno: {date}</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation>tema</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>words that a search finds it by</comment>
        <translation>tradução idioma língua</translation>
    </message>
    <message>
        <source>translation english german french spanish</source>
        <comment>words that a search finds it by</comment>
        <translation>tradução idiomas línguas português inglês alemão francês espanhol</translation>
    </message>
    <message>
        <source>type {name} ({n})</source>
        <translation>tipo {name} ({n})</translation>
    </message>
    <message numerus="yes">
        <source>unanswered for {n} day|unanswered for {n} days</source>
        <comment>something heard</comment>
        <translation>
            <numerusform>sem resposta há {n} dia</numerusform>
            <numerusform>sem resposta há {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>unanswered since today</source>
        <comment>something heard</comment>
        <translation>sem resposta desde hoje</translation>
    </message>
    <message>
        <source>unanswered since {date}</source>
        <comment>something heard</comment>
        <translation>sem resposta desde {date}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mail</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>words that a search finds it by</comment>
        <translation>versão licença</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <comment>something heard</comment>
        <translation>espera resposta</translation>
    </message>
    <message>
        <source>was due on {date}</source>
        <comment>a step</comment>
        <translation>era para {date}</translation>
    </message>
    <message>
        <source>week monday tuesday wednesday thursday friday saturday sunday weekend schedule part time</source>
        <comment>words that a search finds it by</comment>
        <translation>semana segunda terça quarta quinta sexta sábado domingo fim de semana escala meio período</translation>
    </message>
    <message>
        <source>what became of the step an entry agrees: state (done, moved, dropped), on, due_before, at</source>
        <translation>o que aconteceu com o passo combinado em um registro: state (done, moved, dropped), on, due_before, at</translation>
    </message>
    <message>
        <source>what came of an entry about something heard: acted, told, asked, text_before, its wording before it was corrected, and praise, the id of the praise that thanks became</source>
        <translation>o que resultou de um registro sobre algo ouvido: acted, told, asked, text_before, a redação antes da correção, e praise, o id do elogio em que um agradecimento se transformou</translation>
    </message>
    <message>
        <source>what was saved last, until the book takes it in; it belongs to the book</source>
        <translation>o que foi salvo por último, até o caderno o incorporar; faz parte do caderno</translation>
    </message>
    <message>
        <source>what went wrong, told without a name</source>
        <translation>o que deu errado, contado sem nome</translation>
    </message>
    <message>
        <source>what went wrong, without any of your words</source>
        <translation>o que deu errado, sem nenhuma das suas palavras</translation>
    </message>
    <message>
        <source>what you left out of a note (in), moved (place) or put in other words (text), for which days and whom</source>
        <translation>o que você deixou fora de uma nota (in), moveu (place) ou disse com outras palavras (text), para quais dias e para quem</translation>
    </message>
    <message>
        <source>what you stand by</source>
        <translation>aquilo que você sustenta</translation>
    </message>
    <message>
        <source>which entry went to whom, at which moment, by mail, file or clipboard</source>
        <translation>qual registro foi para quem, em que momento, por e-mail, arquivo ou área de transferência</translation>
    </message>
    <message>
        <source>workdays, holidays, practices: from that day on.</source>
        <translation>workdays, holidays, practices: a partir desse dia.</translation>
    </message>
    <message>
        <source>working hours time evening reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>horário de trabalho expediente hora fim da tarde noite lembrete silêncio</translation>
    </message>
    <message>
        <source>working hours time morning reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>horário de trabalho expediente hora manhã lembrete silêncio</translation>
    </message>
    <message>
        <source>works</source>
        <comment>a finding</comment>
        <translation>funciona</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who takes a step</comment>
        <translation>você</translation>
    </message>
    <message>
        <source>{closes}; {changed}.</source>
        <comment>Tuesday closes as missed; the run becomes 3 days.</comment>
        <translation>{closes}; {changed}.</translation>
    </message>
    <message>
        <source>{command}, or: {other}</source>
        <comment>two commands</comment>
        <translation>{command}, ou: {other}</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>{date} é {weekday}.</translation>
    </message>
    <message>
        <source>{date}, added later, on {written}, {time}</source>
        <translation>{date}, acrescentado depois, em {written}, {time}</translation>
    </message>
    <message>
        <source>{date}, today</source>
        <comment>a day read out</comment>
        <translation>{date}, hoje</translation>
    </message>
    <message>
        <source>{date}, written on {written}, {time}</source>
        <translation>{date}, escrito em {written}, {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{date}: {text}</source>
        <comment>a record</comment>
        <translation>{date}: {text}</translation>
    </message>
    <message>
        <source>{days} marked, {workdays}.</source>
        <translation>Marcado: {days}, {workdays}.</translation>
    </message>
    <message>
        <source>{days}: no longer off</source>
        <translation>{days}: não é mais folga</translation>
    </message>
    <message>
        <source>{days}: off</source>
        <translation>{days}: folga</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the day that 16 to 22 November begins with</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} closes as missed</source>
        <translation>{day}: fecha como perdido</translation>
    </message>
    <message>
        <source>{day} closes as missed in {practice}</source>
        <translation>{day}: fecha como perdido em {practice}</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine</source>
        <translation>{day}: conta como nada genuíno</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine in {practice}</source>
        <translation>{day}: conta como nada genuíno em {practice}</translation>
    </message>
    <message>
        <source>{day} has gone by.</source>
        <translation>{day} já passou.</translation>
    </message>
    <message>
        <source>{day} is bridged by a pass.</source>
        <translation>{day}: coberto por um curinga.</translation>
    </message>
    <message>
        <source>{day} is not between the day it was heard and today.</source>
        <translation>{day} não fica entre o dia em que isso foi ouvido e hoje.</translation>
    </message>
    <message>
        <source>{day} is still open until tonight.</source>
        <translation>{day}: ainda em aberto até a noite.</translation>
    </message>
    <message>
        <source>{day} is still open until {last}.</source>
        <translation>{day}: ainda em aberto até {last}.</translation>
    </message>
    <message>
        <source>{day} is still open.</source>
        <translation>{day}: ainda em aberto.</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record</source>
        <translation>{day}: passa a ser folga sem registro</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record in {practice}</source>
        <translation>{day}: passa a ser folga sem registro em {practice}</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass</source>
        <translation>{day}: passa a ser coberto por um curinga</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass in {practice}</source>
        <translation>{day}: passa a ser coberto por um curinga em {practice}</translation>
    </message>
    <message>
        <source>{day} is too far away.</source>
        <translation>{day}: longe demais.</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass</source>
        <translation>{day}: pode então ser coberto por um curinga</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass in {practice}</source>
        <translation>{day}: pode então ser coberto por um curinga em {practice}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a short date</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a short date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day and its time</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: {holdings}.</source>
        <comment>what a backup of that day holds</comment>
        <translation>{day}: {holdings}.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <comment>a day read out</comment>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{done} of {asked} today</source>
        <translation>{done} de {asked} hoje</translation>
    </message>
    <message>
        <source>{done} of {asked} today.</source>
        <translation>{done} de {asked} hoje.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. Nothing more is asked.</source>
        <translation>{done} de {asked} hoje. Nada mais é perguntado.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. You are off; nothing is asked.</source>
        <translation>{done} de {asked} hoje. É sua folga; nada é perguntado.</translation>
    </message>
    <message>
        <source>{done} of {asked}.</source>
        <translation>{done} de {asked}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} step done. Next: {step}|{done} of {n} steps done. Next: {step}</source>
        <translation>
            <numerusform>{done} de {n} passo feito. Próximo: {step}</numerusform>
            <numerusform>{done} de {n} passos feitos. Próximo: {step}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} de {of}</translation>
    </message>
    <message>
        <source>{filter}, remove</source>
        <comment>a button</comment>
        <translation>{filter}, remover</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from a day or week to another</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{folder} is a file, or lies below one.</source>
        <translation>{folder} é um arquivo ou fica abaixo de um.</translation>
    </message>
    <message>
        <source>{folder} is a file.</source>
        <translation>{folder} é um arquivo.</translation>
    </message>
    <message>
        <source>{folder} is a folder, where a file belongs.</source>
        <translation>{folder} é uma pasta, onde cabe um arquivo.</translation>
    </message>
    <message>
        <source>{folder} is a link, and Goodword does not write through links.</source>
        <translation>{folder} é um link, e o Goodword não grava através de links.</translation>
    </message>
    <message>
        <source>{folder} is not there, so the book can&apos;t be either.</source>
        <translation>{folder} não está lá, então o caderno também não pode estar.</translation>
    </message>
    <message>
        <source>{heard}: {text} ({after})</source>
        <translation>{heard}: {text} ({after})</translation>
    </message>
    <message>
        <source>{items} and {item}</source>
        <comment>a list ends</comment>
        <translation>{items} e {item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <comment>a list goes on</comment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{key} is no setting.</source>
        <translation>{key} não é uma configuração.</translation>
    </message>
    <message>
        <source>{key} is set and does nothing yet.</source>
        <translation>{key} está escolhida, mas ainda não faz nada.</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <comment>a label before a text</comment>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{last} is before {first}.</source>
        <translation>{last} é antes de {first}.</translation>
    </message>
    <message>
        <source>{likes}. You can separate them again.</source>
        <comment>Kofi likes praise in private</comment>
        <translation>{likes}. Você pode separar as duas de novo.</translation>
    </message>
    <message>
        <source>{limit} characters fit.</source>
        <translation>Cabem {limit} caracteres.</translation>
    </message>
    <message>
        <source>{log} is there, but {name} is not.</source>
        <translation>{log} está lá, mas {name} não.</translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days, and no {day}.|{month} has {n} days, and no {day}.</source>
        <translation>
            <numerusform>{month} tem {n} dia, e não há dia {day}.</numerusform>
            <numerusform>{month} tem {n} dias, e não há dia {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days.|{month} has {n} days.</source>
        <translation>
            <numerusform>{month} tem {n} dia.</numerusform>
            <numerusform>{month} tem {n} dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{month}, so far</source>
        <comment>the running month</comment>
        <translation>{month}, até agora</translation>
    </message>
    <message>
        <source>{month}: no praise to read.</source>
        <translation>{month}: nenhum elogio para ler.</translation>
    </message>
    <message>
        <source>{month}: not heard.</source>
        <comment>a topic</comment>
        <translation>{month}: não foi ouvido.</translation>
    </message>
    <message>
        <source>{month}: nothing was asked.</source>
        <translation>{month}: nada foi perguntado.</translation>
    </message>
    <message>
        <source>{month}: {facts}.</source>
        <translation>{month}: {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {n} time.|{month}: {n} times.</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{month}: {n} vez.</numerusform>
            <numerusform>{month}: {n} vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {praises}. Situation in {situation}, action in {action}, effect in {effect}, all three in {all}.</source>
        <translation>{month}: {praises}. Situação em {situation}, ação em {action}, efeito em {effect}, as três em {all}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} is named in it.|{names} are named in it.</source>
        <translation>
            <numerusform>A nota cita {names}.</numerusform>
            <numerusform>A nota cita {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <translation>Não é possível ler {name}.</translation>
    </message>
    <message>
        <source>{name} has left the team.</source>
        <translation>{name} não está mais na equipe.</translation>
    </message>
    <message>
        <source>{name} has not been asked about praise in public.</source>
        <translation>{name} ainda não recebeu a pergunta sobre elogio em público.</translation>
    </message>
    <message>
        <source>{name} has not been asked yet</source>
        <translation>{name} ainda não recebeu a pergunta</translation>
    </message>
    <message>
        <source>{name} has not been named upward yet</source>
        <translation>{name}: ainda sem menção junto à chefia</translation>
    </message>
    <message>
        <source>{name} holds no plain text.</source>
        <translation>{name} não contém texto simples.</translation>
    </message>
    <message>
        <source>{name} is away: {days}</source>
        <translation>{name} se ausenta: {days}</translation>
    </message>
    <message>
        <source>{name} is back on the list</source>
        <translation>{name} está de volta à lista</translation>
    </message>
    <message>
        <source>{name} is back on the team</source>
        <translation>{name} está de volta à equipe</translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation>Tudo sobre {name} foi apagado</translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation>{name} está bloqueado.</translation>
    </message>
    <message>
        <source>{name} is named, and likes praise in private.</source>
        <translation>{name} tem o nome citado e prefere elogio em particular.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} não é um arquivo.</translation>
    </message>
    <message>
        <source>{name} is nobody&apos;s name here.</source>
        <translation>Aqui ninguém se chama {name}.</translation>
    </message>
    <message>
        <source>{name} is on the team</source>
        <translation>{name} está na equipe</translation>
    </message>
    <message>
        <source>{name} is on the team already.</source>
        <translation>{name} já está na equipe.</translation>
    </message>
    <message>
        <source>{name} is there after all: {days}</source>
        <translation>Afinal, {name} não se ausenta: {days}</translation>
    </message>
    <message>
        <source>{name} is too long for a list of a team.</source>
        <translation>{name} é longo demais para a lista de uma equipe.</translation>
    </message>
    <message>
        <source>{name} is usually the first to catch these things, and I stand by them.</source>
        <translation>{name} costuma perceber essas coisas antes de todo mundo, e tem todo o meu apoio.</translation>
    </message>
    <message>
        <source>{name} is working on {skill}.</source>
        <translation>{name} está praticando {skill}.</translation>
    </message>
    <message>
        <source>{name} is {other} now</source>
        <comment>two people turned out to be one</comment>
        <translation>{name} agora é {other}</translation>
    </message>
    <message>
        <source>{name} keeps passwords.</source>
        <translation>{name} guarda senhas.</translation>
    </message>
    <message>
        <source>{name} lies beside the book; a program that synchronises folders makes such copies.</source>
        <translation>{name} está ao lado do caderno; um programa que sincroniza pastas faz cópias assim.</translation>
    </message>
    <message>
        <source>{name} likes praise in private</source>
        <translation>{name} prefere elogio em particular</translation>
    </message>
    <message>
        <source>{name} likes praise in private.</source>
        <translation>{name} prefere elogio em particular.</translation>
    </message>
    <message>
        <source>{name} likes praise in public</source>
        <translation>{name} prefere elogio em público</translation>
    </message>
    <message>
        <source>{name} likes praise in the team</source>
        <translation>{name} prefere elogio na equipe</translation>
    </message>
    <message>
        <source>{name} likes praise within the team.</source>
        <translation>{name} prefere elogio dentro da equipe.</translation>
    </message>
    <message>
        <source>{name} of {kind} ({n})</source>
        <translation>{name} em {kind} ({n})</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Nome removido: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} was last named upward {n} week ago|{name} was last named upward {n} weeks ago</source>
        <translation>
            <numerusform>{name}: última menção junto à chefia há {n} semana</numerusform>
            <numerusform>{name}: última menção junto à chefia há {n} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not merged into them.</source>
        <translation>Não houve junção de {name} com essa pessoa.</translation>
    </message>
    <message>
        <source>{name} works on {days}</source>
        <translation>Dias de {name}: {days}</translation>
    </message>
    <message>
        <source>{name}, leaves on {date}</source>
        <translation>{name}, sai em {date}</translation>
    </message>
    <message>
        <source>{name}, left on {date}</source>
        <translation>{name}, saiu em {date}</translation>
    </message>
    <message>
        <source>{name}, you did something lately that I would like others here to hear about. May I tell it with your name to the whole company, only within the team, or would you rather keep it between us? Any of the three is fine, and you can change your mind.</source>
        <translation>{name}, você fez há pouco tempo algo que eu gostaria que outras pessoas daqui soubessem. Posso contar com seu nome para toda a empresa, só dentro da equipe, ou você prefere que fique entre nós? Qualquer das três opções serve, e você pode mudar de ideia.</translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <translation>{name}: alterado</translation>
    </message>
    <message>
        <source>{name}: in.</source>
        <comment>put into a note</comment>
        <translation>{name}: na nota.</translation>
    </message>
    <message>
        <source>{name}: left on {date}</source>
        <translation>{name}: saiu em {date}</translation>
    </message>
    <message>
        <source>{name}: no check-in yet</source>
        <translation>{name}: nenhum acompanhamento ainda</translation>
    </message>
    <message>
        <source>{name}: no praise yet</source>
        <translation>{name}: nenhum elogio ainda</translation>
    </message>
    <message>
        <source>{name}: out.</source>
        <comment>left out of a note</comment>
        <translation>{name}: fora da nota.</translation>
    </message>
    <message>
        <source>{name}: {asks}</source>
        <comment>a heading, and what it asks for</comment>
        <translation>{name}: {asks}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since a check-in|{name}: {n} workdays since a check-in</source>
        <translation>
            <numerusform>{name}: {n} dia útil desde o último acompanhamento</numerusform>
            <numerusform>{name}: {n} dias úteis desde o último acompanhamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since praise|{name}: {n} workdays since praise</source>
        <translation>
            <numerusform>{name}: {n} dia útil desde o último elogio</numerusform>
            <numerusform>{name}: {n} dias úteis desde o último elogio</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {place} of {count}.</source>
        <translation>{name}: {place} de {count}.</translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <comment>a person and a skill</comment>
        <translation>{name}: {skill}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {skill}, {done} of {n} small step done|{name}: {skill}, {done} of {n} small steps done</source>
        <translation>
            <numerusform>{name}: {skill}, {done} de {n} passo pequeno feito</numerusform>
            <numerusform>{name}: {skill}, {done} de {n} passos pequenos feitos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <comment>Amara: No praise yet.</comment>
        <translation>{name}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{new}, {n} known already|{new}, {n} known already</source>
        <comment>2 new people</comment>
        <translation>
            <numerusform>{new}, {n} já conhecida</numerusform>
            <numerusform>{new}, {n} já conhecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} GB</source>
        <comment>free room</comment>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <comment>free room</comment>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n} added from the backup|{n} added from the backup</source>
        <comment>records</comment>
        <translation>
            <numerusform>{n} acrescentado do backup</numerusform>
            <numerusform>{n} acrescentados do backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address in the settings|{n} addresses in the settings</source>
        <translation>
            <numerusform>{n} endereço nas configurações</numerusform>
            <numerusform>{n} endereços nas configurações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be changed, and stayed as it was.|{n} backups could not be changed, and stayed as they were.</source>
        <translation>
            <numerusform>{n} backup não pôde ser alterado e ficou como estava.</numerusform>
            <numerusform>{n} backups não puderam ser alterados e ficaram como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.|{n} backups in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.</source>
        <translation>
            <numerusform>{n} backup na pasta “backups” ainda pode ser lido por quem chegar até ele. Exclua o que você não precisa dali.</numerusform>
            <numerusform>{n} backups na pasta “backups” ainda podem ser lidos por quem chegar até eles. Exclua o que você não precisa dali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is as the book is.|{n} backups are as the book is.</source>
        <translation>
            <numerusform>{n} backup está como o caderno.</numerusform>
            <numerusform>{n} backups estão como o caderno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, and no record in it.|{n} backups, and no record in any that can be read.</source>
        <translation>
            <numerusform>{n} backup, e nenhum registro nele.</numerusform>
            <numerusform>{n} backups, e nenhum registro nos que podem ser lidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, the last of {moment}: {what}.|{n} backups, the last of {moment}: {what}.</source>
        <translation>
            <numerusform>{n} backup, o último de {moment}: {what}.</numerusform>
            <numerusform>{n} backups, o último de {moment}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in|{n} check-ins</source>
        <translation>
            <numerusform>{n} acompanhamento</numerusform>
            <numerusform>{n} acompanhamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} choice for a note|{n} choices for notes</source>
        <translation>
            <numerusform>{n} escolha para uma nota</numerusform>
            <numerusform>{n} escolhas para notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} coaching or listening record is older than {months} months. Is it still needed?|{n} coaching and listening records are older than {months} months. Are they still needed?</source>
        <translation>
            <numerusform>{n} registro de coaching ou escuta tem mais de {months} meses. Ainda é necessário?</numerusform>
            <numerusform>{n} registros de coaching e escuta têm mais de {months} meses. Ainda são necessários?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day|{n} days</source>
        <translation>
            <numerusform>{n} dia</numerusform>
            <numerusform>{n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} draft|{n} drafts</source>
        <translation>
            <numerusform>{n} rascunho</numerusform>
            <numerusform>{n} rascunhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found|{n} found</source>
        <comment>settings</comment>
        <translation>
            <numerusform>{n} encontrada</numerusform>
            <numerusform>{n} encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good word from week {week}.|{n} good words from week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>{n} palavra boa da semana {week}.</numerusform>
            <numerusform>{n} palavras boas da semana {week}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} grievance|{n} grievances</source>
        <translation>
            <numerusform>{n} queixa</numerusform>
            <numerusform>{n} queixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} holiday region|{n} holiday regions</source>
        <translation>
            <numerusform>{n} região de feriados</numerusform>
            <numerusform>{n} regiões de feriados</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in</source>
        <comment>records in the note</comment>
        <translation>{n} na nota</translation>
    </message>
    <message numerus="yes">
        <source>{n} lost|{n} lost</source>
        <comment>records</comment>
        <translation>
            <numerusform>{n} perdido</numerusform>
            <numerusform>{n} perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mail in the outbox|{n} mails in the outbox</source>
        <translation>
            <numerusform>{n} e-mail na caixa de saída</numerusform>
            <numerusform>{n} e-mails na caixa de saída</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more before that|{n} more before that</source>
        <comment>plans</comment>
        <translation>
            <numerusform>Mais {n} antes disso</numerusform>
            <numerusform>Mais {n} antes disso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more praise is in a language that is not read here.|{n} more are in a language that is not read here.</source>
        <translation>
            <numerusform>Mais {n} elogio está em um idioma que não é lido aqui.</numerusform>
            <numerusform>Mais {n} estão em um idioma que não é lido aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more.|{n} more.</source>
        <translation>
            <numerusform>Mais {n}.</numerusform>
            <numerusform>Mais {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new person|{n} new people</source>
        <translation>
            <numerusform>{n} pessoa nova</numerusform>
            <numerusform>{n} pessoas novas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} in</source>
        <comment>records in the note</comment>
        <translation>{n} de {all} na nota</translation>
    </message>
    <message numerus="yes">
        <source>{n} other name of a topic|{n} other names of topics</source>
        <translation>
            <numerusform>{n} outro nome de um tema</numerusform>
            <numerusform>{n} outros nomes de temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} outcome of a thing heard|{n} outcomes of things heard</source>
        <translation>
            <numerusform>{n} desdobramento de algo ouvido</numerusform>
            <numerusform>{n} desdobramentos de coisas ouvidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person named.|{n} people named.</source>
        <translation>
            <numerusform>{n} pessoa citada.</numerusform>
            <numerusform>{n} pessoas citadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person|{n} people</source>
        <translation>
            <numerusform>{n} pessoa</numerusform>
            <numerusform>{n} pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} practice switch|{n} practice switches</source>
        <translation>
            <numerusform>{n} mudança de prática</numerusform>
            <numerusform>{n} mudanças de prática</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise in these months|{n} praises in these months</source>
        <translation>
            <numerusform>{n} elogio nestes meses</numerusform>
            <numerusform>{n} elogios nestes meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise|{n} praises</source>
        <translation>
            <numerusform>{n} elogio</numerusform>
            <numerusform>{n} elogios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question of your own|{n} questions of your own</source>
        <translation>
            <numerusform>{n} pergunta sua</numerusform>
            <numerusform>{n} perguntas suas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason for time off|{n} reasons for time off</source>
        <translation>
            <numerusform>{n} motivo de folga</numerusform>
            <numerusform>{n} motivos de folga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense. goodword export shows them.|{n} records have values that make no sense. goodword export shows them.</source>
        <translation>
            <numerusform>{n} registro tem valores que não fazem sentido. goodword export o mostra.</numerusform>
            <numerusform>{n} registros têm valores que não fazem sentido. goodword export os mostra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense.|{n} records have values that make no sense.</source>
        <translation>
            <numerusform>{n} registro tem valores que não fazem sentido.</numerusform>
            <numerusform>{n} registros têm valores que não fazem sentido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record in the bin|{n} records in the bin</source>
        <translation>
            <numerusform>{n} registro na lixeira</numerusform>
            <numerusform>{n} registros na lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of others reworded|{n} records of others reworded</source>
        <translation>
            <numerusform>{n} registro sobre outras pessoas com novo texto</numerusform>
            <numerusform>{n} registros sobre outras pessoas com novo texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of {name} goes to {other}.|{n} records of {name} go to {other}.</source>
        <translation>
            <numerusform>{n} registro de {name} passa para {other}.</numerusform>
            <numerusform>{n} registros de {name} passam para {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record read|{n} records read</source>
        <translation>
            <numerusform>{n} registro lido</numerusform>
            <numerusform>{n} registros lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record, {time}|{n} records, {time}</source>
        <translation>
            <numerusform>{n} registro, {time}</numerusform>
            <numerusform>{n} registros, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record|{n} records</source>
        <translation>
            <numerusform>{n} registro</numerusform>
            <numerusform>{n} registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schedule|{n} schedules</source>
        <translation>
            <numerusform>{n} escala</numerusform>
            <numerusform>{n} escalas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent mail|{n} sent mails</source>
        <translation>
            <numerusform>{n} e-mail enviado</numerusform>
            <numerusform>{n} e-mails enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting|{n} settings</source>
        <translation>
            <numerusform>{n} configuração</numerusform>
            <numerusform>{n} configurações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skill plan|{n} skill plans</source>
        <translation>
            <numerusform>{n} plano de habilidade</numerusform>
            <numerusform>{n} planos de habilidade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skip|{n} skips</source>
        <translation>
            <numerusform>{n} dia pulado</numerusform>
            <numerusform>{n} dias pulados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step done, moved or dropped|{n} steps done, moved or dropped</source>
        <translation>
            <numerusform>{n} passo feito, movido ou deixado de lado</numerusform>
            <numerusform>{n} passos feitos, movidos ou deixados de lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing does not work here; what to do stands with each.|{n} things do not work here; what to do stands with each.</source>
        <translation>
            <numerusform>{n} item não funciona aqui; o que fazer está junto dele.</numerusform>
            <numerusform>{n} itens não funcionam aqui; o que fazer está junto de cada um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard in week {week}.|{n} things heard in week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>{n} coisa ouvida na semana {week}.</numerusform>
            <numerusform>{n} coisas ouvidas na semana {week}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard|{n} things heard</source>
        <translation>
            <numerusform>{n} coisa ouvida</numerusform>
            <numerusform>{n} coisas ouvidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing told|{n} things told</source>
        <translation>
            <numerusform>{n} informação transmitida</numerusform>
            <numerusform>{n} informações transmitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing|{n} things</source>
        <comment>n is a number in words: Five things</comment>
        <translation>
            <numerusform>{n} coisa</numerusform>
            <numerusform>{n} coisas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time in four weeks|{n} times in four weeks</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{n} vez em quatro semanas</numerusform>
            <numerusform>{n} vezes em quatro semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time off|{n} times off</source>
        <translation>
            <numerusform>{n} folga</numerusform>
            <numerusform>{n} folgas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time|{n} times</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic heard in these months|{n} topics heard in these months</source>
        <translation>
            <numerusform>{n} tema ouvido nestes meses</numerusform>
            <numerusform>{n} temas ouvidos nestes meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic|{n} topics</source>
        <translation>
            <numerusform>{n} tema</numerusform>
            <numerusform>{n} temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word, {reading}|{n} words, {reading}</source>
        <comment>reading: read in 2 minutes</comment>
        <translation>
            <numerusform>{n} palavra, {reading}</numerusform>
            <numerusform>{n} palavras, {reading}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;day|{n}&#xa0;days</source>
        <translation>
            <numerusform>{n}&#xa0;dia</numerusform>
            <numerusform>{n}&#xa0;dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;working day|{n}&#xa0;working days</source>
        <translation>
            <numerusform>{n}&#xa0;dia útil</numerusform>
            <numerusform>{n}&#xa0;dias úteis</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} today.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} hoje.</translation>
    </message>
    <message>
        <source>{open} today; it asks now.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} hoje; a pergunta vem agora.</translation>
    </message>
    <message>
        <source>{open} today; paused until {time}.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} hoje; em pausa até {time}.</translation>
    </message>
    <message>
        <source>{open} until tonight.</source>
        <comment>Coaching and listening are open until tonight.</comment>
        <translation>{open} até a noite.</translation>
    </message>
    <message>
        <source>{open} until {day}.</source>
        <comment>Coaching and listening are open until Friday.</comment>
        <translation>{open} até {day}.</translation>
    </message>
    <message>
        <source>{open}.</source>
        <comment>a sentence: Coaching and listening are open.</comment>
        <translation>{open}.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} day|{part} of {n} days</source>
        <translation>
            <numerusform>{part} de {n} dia</numerusform>
            <numerusform>{part} de {n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} praise|{part} of {n} praises</source>
        <translation>
            <numerusform>{part} de {n} elogio</numerusform>
            <numerusform>{part} de {n} elogios</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>a share: 6 of 10</comment>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{part}: not yet there</source>
        <comment>a part of a note</comment>
        <translation>{part}: ainda falta</translation>
    </message>
    <message>
        <source>{part}: not yet there.</source>
        <translation>{part}: ainda falta.</translation>
    </message>
    <message>
        <source>{part}: there</source>
        <comment>a part of a note</comment>
        <translation>{part}: presente</translation>
    </message>
    <message>
        <source>{part}: there.</source>
        <translation>{part}: presente.</translation>
    </message>
    <message>
        <source>{people} on the team</source>
        <comment>1 new person</comment>
        <translation>{people} na equipe</translation>
    </message>
    <message>
        <source>{people}. You can change this at any time.</source>
        <comment>3 people</comment>
        <translation>{people}. Você pode mudar isso a qualquer momento.</translation>
    </message>
    <message>
        <source>{people}; all have said how they like praise.</source>
        <comment>3 people</comment>
        <translation>{people}; todas disseram como preferem o elogio.</translation>
    </message>
    <message numerus="yes">
        <source>{people}; {n} not yet asked how they like praise.|{people}; {n} not yet asked how they like praise.</source>
        <comment>3 people</comment>
        <translation>
            <numerusform>{people}; {n} ainda sem a pergunta sobre como prefere o elogio.</numerusform>
            <numerusform>{people}; {n} ainda sem a pergunta sobre como preferem o elogio.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} can&apos;t be changed: {reason}.</source>
        <translation>{place} não pode ser alterado: {reason}.</translation>
    </message>
    <message>
        <source>{place} holds triggers or views that Goodword did not make.</source>
        <translation>{place} contém gatilhos ou visões que o Goodword não criou.</translation>
    </message>
    <message numerus="yes">
        <source>{place} holds {n} record, and the book only {now}.|{place} holds {n} records, and the book only {now}.</source>
        <translation>
            <numerusform>{place} contém {n} registro, e o caderno só {now}.</numerusform>
            <numerusform>{place} contém {n} registros, e o caderno só {now}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is a backup from a newer Goodword.</source>
        <translation>{place} é um backup de um Goodword mais novo.</translation>
    </message>
    <message>
        <source>{place} is a backup of another book.</source>
        <translation>{place} é um backup de outro caderno.</translation>
    </message>
    <message>
        <source>{place} is a book itself, and no backup.</source>
        <translation>{place} é um caderno, não um backup.</translation>
    </message>
    <message>
        <source>{place} is a folder.</source>
        <translation>{place} é uma pasta.</translation>
    </message>
    <message>
        <source>{place} is a link, and Goodword does not write through links.</source>
        <translation>{place} é um link, e o Goodword não grava através de links.</translation>
    </message>
    <message>
        <source>{place} is a link.</source>
        <translation>{place} é um link.</translation>
    </message>
    <message>
        <source>{place} is from a newer Goodword.</source>
        <translation>{place} é de um Goodword mais novo.</translation>
    </message>
    <message>
        <source>{place} is no Goodword book.</source>
        <translation>{place} não é um caderno do Goodword.</translation>
    </message>
    <message>
        <source>{place} is no copy of a book, or it is damaged.</source>
        <translation>{place} não é cópia de um caderno ou está danificado.</translation>
    </message>
    <message>
        <source>{place} is no file.</source>
        <translation>{place} não é um arquivo.</translation>
    </message>
    <message>
        <source>{place} is no place for a backup.</source>
        <translation>{place} não é lugar para um backup.</translation>
    </message>
    <message>
        <source>{place} is not protected, and this book is.</source>
        <translation>{place} não está protegido, e este caderno está.</translation>
    </message>
    <message>
        <source>{place} is not there, but {name} is among its backups.</source>
        <translation>{place} não está lá, mas {name} está entre os backups.</translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <translation>{place} não está lá.</translation>
    </message>
    <message>
        <source>{place} is there already, and it is no copy of a book.</source>
        <translation>{place} já existe e não é cópia de um caderno.</translation>
    </message>
    <message>
        <source>{place} is there, but it is no Goodword book or it is damaged.</source>
        <translation>{place} existe, mas não é um caderno do Goodword ou está danificado.</translation>
    </message>
    <message>
        <source>{place} lies in a folder that is not there.</source>
        <translation>{place} fica em uma pasta que não está lá.</translation>
    </message>
    <message>
        <source>{place} was written by a newer Goodword.</source>
        <translation>{place} foi gravado por um Goodword mais novo.</translation>
    </message>
    <message>
        <source>{plot}: copy</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}: copiar</translation>
    </message>
    <message>
        <source>{plot}: save as picture</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}: salvar como imagem</translation>
    </message>
    <message numerus="yes">
        <source>{practices} counted all the same.|{practices} counted all the same.</source>
        <translation>
            <numerusform>{practices} contou mesmo assim.</numerusform>
            <numerusform>{practices} contaram mesmo assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is done.|{practices} are done.</source>
        <translation>
            <numerusform>{practices}: feito.</numerusform>
            <numerusform>{practices}: tudo feito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is open|{practices} are open</source>
        <comment>Coaching and listening are open</comment>
        <translation>
            <numerusform>{practices}: em aberto</numerusform>
            <numerusform>{practices}: em aberto</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has no text under note without {sign}.</source>
        <translation>{practice} não tem, em note, texto sem {sign}.</translation>
    </message>
    <message>
        <source>{practice} has something that is no list of texts.</source>
        <translation>{practice} tem algo que não é uma lista de textos.</translation>
    </message>
    <message>
        <source>{practice} has something that is not known here.</source>
        <translation>{practice} tem algo que não é conhecido aqui.</translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} text.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>{practice} tem {n} texto.</numerusform>
            <numerusform>{practice} tem {n} textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} texts.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>{practice} tem {n} texto.</numerusform>
            <numerusform>{practice} tem {n} textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has “{key}”, which is not known here.</source>
        <translation>{practice} tem “{key}”, que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>{practice} is already done that day.</source>
        <translation>{practice}: já feito nesse dia.</translation>
    </message>
    <message>
        <source>{practice} is no table.</source>
        <translation>{practice} não é uma tabela.</translation>
    </message>
    <message>
        <source>{practice} is switched off.</source>
        <translation>{practice}: prática desligada.</translation>
    </message>
    <message>
        <source>{practice} on {days}</source>
        <comment>praise on 18 of 21 days</comment>
        <translation>{practice} em {days}</translation>
    </message>
    <message>
        <source>{practice} today</source>
        <translation>{practice} hoje</translation>
    </message>
    <message>
        <source>{practice} {what}</source>
        <comment>a day read out: coaching still open</comment>
        <translation>{practice}: {what}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}, added later: {text}</source>
        <translation>{practice}, {heading}, {date}, acrescentado depois: {text}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}: {text}</source>
        <translation>{practice}, {heading}, {date}: {text}</translation>
    </message>
    <message>
        <source>{practice}: {days} in {month}; {share} in {before}.</source>
        <comment>Praise: 18 of 21 days in May; 9 of 20 in March.</comment>
        <translation>{practice}: {days} em {month}; {share} em {before}.</translation>
    </message>
    <message>
        <source>{practice}: {days} so far.</source>
        <comment>Praise: 3 of 4 days so far.</comment>
        <translation>{practice}: {days} até agora.</translation>
    </message>
    <message>
        <source>{practice}: {heading}</source>
        <translation>{practice}: {heading}</translation>
    </message>
    <message>
        <source>{praises} in these months named the effect.</source>
        <translation>O efeito aparece em {praises} nestes meses.</translation>
    </message>
    <message>
        <source>{problem} So a passphrase will open the book.</source>
        <translation>{problem} Por isso, uma frase secreta abrirá o caderno.</translation>
    </message>
    <message>
        <source>{program} opens drafts.</source>
        <translation>{program} abre rascunhos.</translation>
    </message>
    <message>
        <source>{records} ({n} in the bin)</source>
        <translation>{records} ({n} na lixeira)</translation>
    </message>
    <message>
        <source>{records} are too many for a page.</source>
        <translation>{records} são demais para uma página.</translation>
    </message>
    <message>
        <source>{records} in {place}.</source>
        <comment>3 records in a file</comment>
        <translation>{records} em {place}.</translation>
    </message>
    <message>
        <source>{saved} saved. {done} of {asked} today.</source>
        <translation>Salvo: {saved}. {done} de {asked} hoje.</translation>
    </message>
    <message>
        <source>{series} from {first} to {last}, lowest {least}, highest {most}.</source>
        <translation>{series} de {first} a {last}, mínimo {least}, máximo {most}.</translation>
    </message>
    <message>
        <source>{server} holds them back: do not disturb is on.</source>
        <translation>{server} as retém: não perturbe está ativado.</translation>
    </message>
    <message>
        <source>{server} says it shows them.</source>
        <translation>{server} diz que as mostra.</translation>
    </message>
    <message>
        <source>{server} shows none.</source>
        <translation>{server} não mostra nenhuma.</translation>
    </message>
    <message>
        <source>{server} shows them.</source>
        <translation>{server} as mostra.</translation>
    </message>
    <message>
        <source>{service} synchronises the folder of the book; it may put an older or mixed state in its place.</source>
        <translation>{service} sincroniza a pasta do caderno; pode pôr no lugar um estado mais antigo ou misturado.</translation>
    </message>
    <message>
        <source>{share} grievances</source>
        <comment>67 % of what was heard</comment>
        <translation>{share} de queixas</translation>
    </message>
    <message>
        <source>{size} are free where the book lies.</source>
        <translation>{size} livres onde fica o caderno.</translation>
    </message>
    <message>
        <source>{skill}. {stands}</source>
        <comment>a skill, and how its plan stands</comment>
        <translation>{skill}. {stands}</translation>
    </message>
    <message>
        <source>{source}, heard: {date}</source>
        <translation>{source}, ouvido: {date}</translation>
    </message>
    <message>
        <source>{state}. Strength {strength}, run {run}.</source>
        <comment>state: Done at 15:30</comment>
        <translation>{state}. Força {strength}, sequência {run}.</translation>
    </message>
    <message>
        <source>{state}: {date}</source>
        <comment>Paused: 2 March 2026</comment>
        <translation>{state}: {date}</translation>
    </message>
    <message>
        <source>{step}. {whom}, {stands}.</source>
        <comment>a step, read out</comment>
        <translation>{step}. {whom}, {stands}.</translation>
    </message>
    <message>
        <source>{step}: {stands}</source>
        <comment>a step: done on Fri 27 Nov</comment>
        <translation>{step}: {stands}</translation>
    </message>
    <message>
        <source>{system} has one; new icons may be hidden in its overflow at first.</source>
        <translation>{system} tem uma; ícones novos podem ficar ocultos no início.</translation>
    </message>
    <message>
        <source>{system} opens its mail program.</source>
        <translation>{system} abre seu programa de e-mail.</translation>
    </message>
    <message>
        <source>{system} shows them, if it is allowed to: see {where}.</source>
        <translation>{system} as mostra, se tiver permissão: veja {where}.</translation>
    </message>
    <message>
        <source>{system} shows them.</source>
        <translation>{system} as mostra.</translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that I would like you to hear about.|{things} the team did {when} that I would like you to hear about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que a equipe fez {when} e que eu gostaria que você soubesse.</numerusform>
            <numerusform>{things} que a equipe fez {when} e que eu gostaria que você soubesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that is worth hearing about.|{things} the team did {when} that are worth hearing about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que a equipe fez {when} e que vale a pena contar.</numerusform>
            <numerusform>{things} que a equipe fez {when} e que vale a pena contar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team heard {when} that I would like you to know about.|{things} the team heard {when} that I would like you to know about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que a equipe ouviu {when} e que eu gostaria que você soubesse.</numerusform>
            <numerusform>{things} que a equipe ouviu {when} e que eu gostaria que você soubesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} we heard {when}, and what becomes of it.|{things} we heard {when}, and what becomes of them.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que ouvimos {when}, e o que será feito com isso.</numerusform>
            <numerusform>{things} que ouvimos {when}, e o que será feito com elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} you did {when} that deserves to be said out loud.|{things} you did {when} that deserve to be said out loud.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que vocês fizeram {when} e que merece ser dita em voz alta.</numerusform>
            <numerusform>{things} que vocês fizeram {when} e que merecem ser ditas em voz alta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} in all.</source>
        <comment>12 times in all.</comment>
        <translation>{times} ao todo.</translation>
    </message>
    <message>
        <source>{times} in all: {first} until {end}, {last} since.</source>
        <comment>12 times in all: 5 until June, 7 since.</comment>
        <translation>{times} ao todo: {first} até {end}, {last} desde então.</translation>
    </message>
    <message>
        <source>{time} is outside working hours, which are {start} to {end}.</source>
        <translation>{time} está fora do horário de trabalho, que vai de {start} a {end}.</translation>
    </message>
    <message>
        <source>{topic} is a topic of its own again</source>
        <translation>{topic} volta a ser um tema próprio</translation>
    </message>
    <message>
        <source>{topic} is counted under {name}</source>
        <translation>{topic} conta como {name}</translation>
    </message>
    <message>
        <source>{topic} is the same as</source>
        <translation>{topic} é igual a</translation>
    </message>
    <message>
        <source>{topic} was not merged into another topic.</source>
        <translation>{topic} não foi juntado a outro tema.</translation>
    </message>
    <message>
        <source>{topic}, heard twice</source>
        <translation>{topic}, ouvido duas vezes</translation>
    </message>
    <message numerus="yes">
        <source>{topic}, heard {n} times|{topic}, heard {n} times</source>
        <translation>
            <numerusform>{topic}, ouvido {n} vez</numerusform>
            <numerusform>{topic}, ouvido {n} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>{topic}. {weeks}</source>
        <comment>a topic, read out</comment>
        <translation>{topic}. {weeks}</translation>
    </message>
    <message>
        <source>{topic}: {facts}</source>
        <translation>{topic}: {facts}</translation>
    </message>
    <message>
        <source>{typed} has letters before the @ that not every server takes.</source>
        <translation>{typed} tem letras antes do @ que nem todo servidor aceita.</translation>
    </message>
    <message>
        <source>{typed} is needed for writing.</source>
        <translation>{typed} é necessário para digitar.</translation>
    </message>
    <message>
        <source>{typed} is no country or region.</source>
        <translation>{typed} não é um país nem uma região.</translation>
    </message>
    <message>
        <source>{typed} is no country with known holidays.</source>
        <translation>{typed} não é um país com feriados conhecidos.</translation>
    </message>
    <message>
        <source>{typed} is no date that can be read.</source>
        <translation>{typed} não é uma data legível.</translation>
    </message>
    <message>
        <source>{typed} is no key.</source>
        <translation>{typed} não é uma tecla.</translation>
    </message>
    <message>
        <source>{typed} is no mail address.</source>
        <translation>{typed} não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>{typed} is no moment with an offset.</source>
        <translation>{typed} não é um momento com fuso.</translation>
    </message>
    <message>
        <source>{typed} is no moment.</source>
        <translation>{typed} não é um momento.</translation>
    </message>
    <message>
        <source>{typed} is no month that can be read.</source>
        <translation>{typed} não é um mês legível.</translation>
    </message>
    <message>
        <source>{typed} is no region with known holidays.</source>
        <translation>{typed} não é uma região com feriados conhecidos.</translation>
    </message>
    <message>
        <source>{typed} is no server&apos;s name.</source>
        <translation>{typed} não é nome de servidor.</translation>
    </message>
    <message>
        <source>{typed} is no time of day.</source>
        <translation>{typed} não é um horário.</translation>
    </message>
    <message>
        <source>{typed} is no week that can be read.</source>
        <translation>{typed} não é uma semana legível.</translation>
    </message>
    <message>
        <source>{typed} is no year that can be read.</source>
        <translation>{typed} não é um ano legível.</translation>
    </message>
    <message>
        <source>{typed} is no {name}.</source>
        <translation>{typed} não vale como {name}.</translation>
    </message>
    <message>
        <source>{typed} is not allowed as “{key}”.</source>
        <translation>{typed} não é permitido como “{key}”.</translation>
    </message>
    <message>
        <source>{typed} is not allowed here.</source>
        <translation>{typed} não é permitido aqui.</translation>
    </message>
    <message>
        <source>{user} at {host}</source>
        <comment>an account at a mail server</comment>
        <translation>{user} em {host}</translation>
    </message>
    <message>
        <source>{value} is not a valid integer range.</source>
        <translation>{value} não é um número inteiro válido.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} está fora do intervalo {range}.</translation>
    </message>
    <message numerus="yes">
        <source>{value} is not {choices}.|{value} is not one of {choices}.</source>
        <translation>
            <numerusform>{value} não é {choices}.</numerusform>
            <numerusform>{value} não é nenhum destes: {choices}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>{value}&#xa0;%</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a short date</comment>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day} de {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a short date</comment>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <comment>a date</comment>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{weeks}, {year}</source>
        <comment>weeks: Weeks 45 and 47</comment>
        <translation>{weeks}, {year}</translation>
    </message>
    <message>
        <source>{week} ({year})</source>
        <comment>a week of another year</comment>
        <translation>{week} ({year})</translation>
    </message>
    <message>
        <source>{where} has a brace that means nothing.</source>
        <translation>Em {where} há um sinal de chaves sem significado.</translation>
    </message>
    <message numerus="yes">
        <source>{where} has {n} characters.|{where} has {n} characters.</source>
        <translation>
            <numerusform>{where} tem {n} caractere.</numerusform>
            <numerusform>{where} tem {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} is empty.</source>
        <translation>{where} está vazio.</translation>
    </message>
    <message>
        <source>{where} is no list.</source>
        <translation>{where} não é uma lista.</translation>
    </message>
    <message>
        <source>{where} is no text.</source>
        <translation>{where} não é texto.</translation>
    </message>
    <message>
        <source>{word} is no weekday.</source>
        <translation>{word} não é um dia da semana.</translation>
    </message>
    <message>
        <source>{year} has {weeks} weeks, and no week {week}.</source>
        <translation>{year} tem {weeks} semanas, e não há semana {week}.</translation>
    </message>
    <message>
        <source>{year} is still to come.</source>
        <translation>{year} ainda está por vir.</translation>
    </message>
    <message>
        <source>“Nothing genuine” counts once in five working days, and {practice} has had it.</source>
        <translation>“Nada genuíno” conta uma vez a cada cinco dias úteis, e já foi usado em {practice}.</translation>
    </message>
    <message>
        <source>“Nothing genuine” is already said for {practice} that day.</source>
        <translation>“Nada genuíno” já foi dito para {practice} nesse dia.</translation>
    </message>
    <message>
        <source>“created_on” is not the day of “created_at”.</source>
        <translation>“created_on” não é o dia de “created_at”.</translation>
    </message>
    <message>
        <source>“days” does not say which days a note is about.</source>
        <translation>“days” não diz de quais dias é a nota.</translation>
    </message>
    <message>
        <source>“place” is no place in a note.</source>
        <translation>“place” não é um lugar em uma nota.</translation>
    </message>
    <message>
        <source>“same” is no digest.</source>
        <translation>“same” não é um resumo (hash).</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Falta “{key}”.</translation>
    </message>
    <message>
        <source>“{key}” is no list of pairs of texts.</source>
        <translation>“{key}” não é uma lista de pares de textos.</translation>
    </message>
    <message>
        <source>“{key}” is no list of texts.</source>
        <translation>“{key}” não é uma lista de textos.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of pairs.</source>
        <translation>“{key}” não é uma lista de pares.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of texts.</source>
        <translation>“{key}” não é uma lista de textos.</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number.</source>
        <translation>“{key}” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>“{key}” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>“{key}” is not text.</source>
        <translation>“{key}” não é texto.</translation>
    </message>
    <message>
        <source>“{key}” is not true or false.</source>
        <translation>“{key}” não é verdadeiro nem falso.</translation>
    </message>
    <message>
        <source>“{name}” finds {other} from then on.</source>
        <translation>A partir daí, “{name}” encontra {other}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>a quotation</comment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{topic}” is counted under “{name}” from now on. Separate takes it back at any time.</source>
        <translation>“{topic}” passa a contar como “{name}”. Separar desfaz isso a qualquer momento.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
</TS>
