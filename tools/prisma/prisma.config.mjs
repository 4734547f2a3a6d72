// For Studio: the address comes through the environment, because a command line shows its password to every user of the machine.
export default { schema: '../../src', datasource: { url: process.env.STUDIO_URL } }
